package org.rosenstock.qualification;

/**
 * How large a proof folder may be. A volume is what is printed at once; it holds so few entries, that is people times
 * rules, that the memory of the server does not depend on the size of the folder.
 *
 * @param entries people times rules at most
 */
public record FolderSize(int people, int volumePeople, int entries) {

    /** More than this is several folders. */
    public static final int MOST_ENTRIES = 30_000;

    private static final int VOLUME_ENTRIES = 600;

    public static FolderSize of(int people, int rules) {
        return new FolderSize(people, Math.max(1, VOLUME_ENTRIES / Math.max(1, rules)), people * rules);
    }

    public int volumes() {
        return (people + volumePeople - 1) / volumePeople;
    }

    public boolean isTooLarge() {
        return entries > MOST_ENTRIES;
    }
}
