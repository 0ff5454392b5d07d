package org.rosenstock.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Texts;

/** The words of the mail of the day: what to do oneself, then the team, then what the own office answers for. */
final class DigestText {

    private static final int MOST = 30;
    private static final int NOTE = 3;

    private final Locale locale;
    private final String address;

    DigestText(Locale locale, String address) {
        this.locale = locale;
        this.address = address;
    }

    /** One notice in the mail. */
    record Line(
            long notice,
            NoticeKind kind,
            String textKey,
            List<String> args,
            String url,
            @Nullable Long reminder) {}

    /** A heading with what is below it. @param more how many are left out */
    record Section(String heading, List<Entry> entries, int more) {}

    /** @param note what somebody added, may be empty */
    record Entry(String text, String note, String url) {}

    String subject(List<Line> lines) {
        return Texts.get(locale, "notification.digest.subject", lines.size());
    }

    /** Those with something in them. */
    List<Section> sections(List<Line> lines) {
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "own",
                lines,
                NoticeKind.OVERDUE,
                NoticeKind.SOON,
                NoticeKind.ASSIGNED,
                NoticeKind.INSTRUCTED,
                NoticeKind.FOLDER,
                NoticeKind.PROOF_CONFIRMED,
                NoticeKind.PROOF_DECLINED,
                NoticeKind.EXTERNAL_APPROVED,
                NoticeKind.EXTERNAL_REFUSED,
                NoticeKind.EXTERNAL_CONFIRMED,
                NoticeKind.EXTERNAL_GIVEN_BACK,
                NoticeKind.NEED_DATE,
                NoticeKind.RECORDED,
                NoticeKind.CORRECTED,
                NoticeKind.TAKEN_BACK,
                NoticeKind.OBJECTION_DECLINED);
        add(sections, "team", lines, NoticeKind.TEAM);
        add(sections, "office", lines, NoticeKind.OFFICE);
        return sections;
    }

    private void add(List<Section> sections, String heading, List<Line> lines, NoticeKind... kinds) {
        List<Entry> entries = lines.stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .map(this::entry)
                .toList();
        if (!entries.isEmpty()) {
            int shown = Math.min(MOST, entries.size());
            sections.add(new Section(word(heading), entries.subList(0, shown), entries.size() - shown));
        }
    }

    private Entry entry(Line line) {
        return new Entry(
                NoticeText.of(locale, line.textKey(), line.args()),
                line.args().size() > NOTE ? line.args().get(NOTE) : "",
                address + line.url());
    }

    /** Plain text. */
    String body(String name, List<Line> lines) {
        StringBuilder text = new StringBuilder(word("hello", name)).append("\n\n");
        for (Section section : sections(lines)) {
            text.append(section.heading()).append("\n\n");
            section.entries().forEach(entry -> text.append(plain(entry)));
            if (section.more() > 0) {
                text.append(word("more", section.more()) + ": " + inbox() + "\n");
            }
            text.append('\n');
        }
        return text + word("time") + "\n\n" + word("log") + ": " + log() + "\n\n" + word("foot") + "\n";
    }

    private static String plain(Entry entry) {
        String note = entry.note().isEmpty() ? "" : "  " + entry.note() + "\n";
        return "- " + entry.text() + "\n" + note + "  " + entry.url() + "\n";
    }

    /** The text of the bundle with the key "digest." + key. */
    String word(String key, Object... args) {
        return Texts.get(locale, "notification.digest." + key, args);
    }

    String language() {
        return locale.getLanguage();
    }

    /** Where everything that was told can be read. */
    String inbox() {
        return address + "/notification/inbox";
    }

    /** Where it can be read what went to whom. */
    String log() {
        return address + "/qualification/reminders";
    }
}
