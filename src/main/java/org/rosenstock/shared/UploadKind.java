package org.rosenstock.shared;

/** What people may send, and how much of it. */
public enum UploadKind {
    IMAGE(10),
    PDF(100),
    VIDEO(1000),
    AUDIO(200),
    CAPTIONS(2),
    TABLE(100),
    OFFICE(100),
    ARCHIVE(1000);

    private static final long MIB = 1024 * 1024;

    private final int maxMib;

    UploadKind(int maxMib) {
        this.maxMib = maxMib;
    }

    public long maxBytes() {
        return maxMib * MIB;
    }

    public int maxMib() {
        return maxMib;
    }
}
