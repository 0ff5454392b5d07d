package org.rosenstock.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rosenstock.notification.notice.NoticeText;

/**
 * One notice in the inbox.
 *
 * @param kind ASSIGNED, SOON or OVERDUE
 * @param textKey full key of its text
 * @param args values for the text; dates as ISO
 */
public record NoticeRow(
        long id, String kind, String textKey, List<String> args, String url, Instant createdAt, boolean read) {

    public NoticeRow {
        args = List.copyOf(args);
    }

    public String text(Locale locale) {
        return NoticeText.of(locale, textKey, args);
    }
}
