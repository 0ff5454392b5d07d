package org.rosenstock.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads what a native query returns; the driver's types differ with the column. */
public final class SqlValues {

    private SqlValues() {}

    /** A datetime column that holds UTC. */
    public static Instant instant(Object value) {
        return value instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant instantOrNull(@Nullable Object value) {
        return value == null ? null : instant(value);
    }

    public static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public static @Nullable LocalDate dateOrNull(@Nullable Object value) {
        return value == null ? null : date(value);
    }

    public static long number(Object value) {
        return ((Number) value).longValue();
    }

    public static boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    /** Text for a LIKE pattern in which the person's own percent and underscore signs are plain characters. */
    public static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
