package org.rosenstock.notification.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rosenstock.shared.Texts;

/** Makes the text of a notice or mail in the language of its reader, whenever it is read. */
public final class NoticeText {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private NoticeText() {}

    public static String of(Locale locale, String key, List<String> args) {
        return Texts.get(
                locale, key, args.stream().map(arg -> shown(locale, arg)).toArray());
    }

    private static String shown(Locale locale, String arg) {
        if (!ISO.matcher(arg).matches()) {
            return arg;
        }
        String pattern = "en".equals(locale.getLanguage()) ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(arg));
    }
}
