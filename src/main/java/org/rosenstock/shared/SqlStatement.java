package org.rosenstock.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A native statement with its parameters ?1, ?2 … in order; the text is a constant and never input. */
public record SqlStatement(Query query) {

    public static SqlStatement of(EntityManager em, String sql, @Nullable Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return new SqlStatement(query);
    }

    /** The rows, each as its columns, also when there is one column only. */
    public Stream<Object[]> rows() {
        return ((Stream<?>) query.getResultList().stream())
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row});
    }

    public Stream<Object[]> rows(Paging paging) {
        query.setFirstResult(paging.offset()).setMaxResults(paging.size());
        return rows();
    }

    /** The one number that the statement selects. */
    public long number() {
        return SqlValues.number(query.getSingleResult());
    }

    /** The numbers of the one column that the statement selects. */
    public Stream<Long> numbers() {
        return rows().map(row -> SqlValues.number(row[0]));
    }

    /** Locks the rows that it selects "for update", until the transaction ends. */
    public void lock() {
        query.getResultList();
    }

    /** @return how many rows were written */
    public int execute() {
        return query.executeUpdate();
    }

    /** Inserts one row. @return its id */
    public static long insert(EntityManager em, String sql, @Nullable Object... parameters) {
        of(em, sql, parameters).execute();
        return of(em, "select last_insert_id()").number();
    }

    /** As datetime columns hold it. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
