package org.rosenstock.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and deletes plain rows by SQL whose text is a constant and never input. */
public final class SqlTables {

    private static final int ROWS_AT_ONCE = 5000;

    private SqlTables() {}

    /** @param sql selects as many columns as there are fields; ?1 is the parameter */
    @SuppressWarnings("unchecked")
    public static DataTable read(EntityManager em, String sql, Object parameter, String... fields) {
        List<Object> found =
                em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object row : found) {
            rows.add(values(row instanceof Object[] columns ? columns : new Object[] {row}));
        }
        return new DataTable(List.of(fields), rows);
    }

    /**
     * Deletes in portions, so that no statement holds too many locks.
     *
     * @param dryRun true: only count
     * @param condition with parameters ?1, ?2 …
     * @return how many rows
     */
    public static long delete(EntityManager em, boolean dryRun, String table, String condition, Object... parameters) {
        String from = " from " + table + " where " + condition;
        if (dryRun) {
            Query count = em.createNativeQuery("select count(*)" + from);
            return SqlValues.number(bind(count, parameters).getSingleResult());
        }
        String sql = "delete" + from + " limit " + ROWS_AT_ONCE;
        long total = 0;
        int removed;
        do {
            removed = bind(em.createNativeQuery(sql), parameters).executeUpdate();
            total += removed;
        } while (removed == ROWS_AT_ONCE);
        return total;
    }

    private static Query bind(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static List<@Nullable Object> values(Object[] columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object column : columns) {
            values.add(value(column));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Object column) {
        if (column instanceof Timestamp stamp) {
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (column instanceof LocalDateTime utc) {
            return utc.toInstant(ZoneOffset.UTC);
        }
        return column instanceof Date date ? date.toLocalDate() : column;
    }
}
