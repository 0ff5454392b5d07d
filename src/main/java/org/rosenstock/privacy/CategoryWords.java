package org.rosenstock.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Texts;

/** The table of visibility and the records in the words of one language. */
public final class CategoryWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int YEAR = 365;
    private static final String NONE = "–";

    private final Locale locale;

    public CategoryWords(Locale locale) {
        this.locale = locale;
    }

    public String name(String category) {
        return text("category." + category + ".name");
    }

    public String what(String category) {
        return text("category." + category + ".what");
    }

    public String purpose(String category) {
        return text("category." + category + ".purpose");
    }

    public String seen(String category) {
        return text("category." + category + ".seen");
    }

    /** All who may see it, in the order of closeness. */
    public String viewers(DataCategory category) {
        return Arrays.stream(Viewer.values())
                .filter(category.viewers()::contains)
                .map(viewer -> text("viewer." + viewer))
                .collect(Collectors.joining(", "));
    }

    public String basis(DataCategory category) {
        return text("basis." + category.basis());
    }

    /** How long a category is kept by the periods that hold today, with the kinds that may end earlier. */
    public String retention(DataCategory category, RetentionPeriods periods) {
        String whole = retention(category.retention(), periods.days(category.retention()));
        String kinds = category.kinds().stream()
                .map(kind -> retention(kind, periods.days(kind)))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? whole : Texts.get(locale, "privacy.retention.kinds", whole, kinds);
    }

    private String retention(RetentionClass retention, int days) {
        String period = days >= YEAR && days % YEAR == 0
                ? Texts.get(locale, "privacy.period.years", days / YEAR)
                : Texts.get(locale, "privacy.period.days", days);
        return Texts.get(locale, "privacy.retention." + retention, period);
    }

    public String purpose(Purpose purpose) {
        return text("purpose." + purpose);
    }

    /** "Nachfassen bei Überfälligem, vor dem Audit" */
    public String look(Look look) {
        LookReason reason = look.reason();
        if (reason == null) {
            return "";
        }
        String said = text("value." + reason);
        return look.note().isEmpty() ? said : said + ", " + look.note();
    }

    public List<String> labels(PersonalRecords records) {
        return records.fields().stream().map(field -> text("field." + field)).toList();
    }

    /** A value as people read it. */
    public String value(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(instant.atZone(ZONE));
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date);
        }
        if (value instanceof Boolean flag) {
            return text(flag ? "value.yes" : "value.no");
        }
        return value == null || value.toString().isEmpty() ? NONE : word(value.toString());
    }

    /** Codes such as LEAD have a word of their own, everything else is shown as it is. */
    private String word(String value) {
        if (!value.matches("[A-Z_]+")) {
            return value;
        }
        String key = "privacy.value." + value;
        String word = Texts.get(locale, key);
        return word.equals(key) ? value : word;
    }

    private String text(String key) {
        return Texts.get(locale, "privacy." + key);
    }
}
