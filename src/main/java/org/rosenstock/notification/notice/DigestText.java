package org.rosenstock.notification.notice;

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

    String subject(List<Line> lines) {
        return Texts.get(locale, "notification.digest.subject", lines.size());
    }

    String body(String name, List<Line> lines) {
        return Texts.get(locale, "notification.digest.hello", name)
                + section(
                        "notification.digest.own",
                        lines,
                        NoticeKind.OVERDUE,
                        NoticeKind.SOON,
                        NoticeKind.ASSIGNED,
                        NoticeKind.INSTRUCTED)
                + section("notification.digest.team", lines, NoticeKind.TEAM)
                + section("notification.digest.office", lines, NoticeKind.OFFICE)
                + Texts.get(locale, "notification.digest.end", address + "/qualification/reminders");
    }

    private String section(String heading, List<Line> lines, NoticeKind... kinds) {
        List<Line> wanted = lines.stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .toList();
        if (wanted.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(Texts.get(locale, heading)).append("\n\n");
        wanted.stream().limit(MOST).forEach(line -> text.append(words(line)));
        if (wanted.size() > MOST) {
            text.append(Texts.get(
                            locale, "notification.digest.more", wanted.size() - MOST, address + "/notification/inbox"))
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    private String words(Line line) {
        String note = line.args().size() > NOTE ? line.args().get(NOTE) : "";
        return "- " + NoticeText.of(locale, line.textKey(), line.args()) + "\n"
                + (note.isEmpty() ? "" : "  " + note + "\n")
                + "  " + address + line.url() + "\n";
    }
}
