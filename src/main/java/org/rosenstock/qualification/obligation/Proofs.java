package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.shared.SqlValues;

/** Finds the proofs that may fulfil what is open. */
@ApplicationScoped
class Proofs {

    /**
     * A proof that was there when the row was opened was looked at then; the nightly run looks again at those of the
     * last days, should one have been missed.
     */
    static final int DAYS_AGAIN = 3;

    private static final String SHARE = "(select coalesce(sum(p.share_percent), 100) from people_position p"
            + " where p.employee_id = o.employee_id and p.valid_from <= ?1"
            + " and (p.valid_until is null or p.valid_until >= ?1))";

    private static final String CANDIDATES = """
            select o.id, o.covered_until, %1$d as part, v.id as evidence, v.fulfilled_on, %2$s as own_end, %3$s as share
              from qualification_obligation o join qualification_evidence v on v.employee_id = o.employee_id and %4$s
             where o.requirement_id = %5$d and o.ended_on is null and o.booked_on is null and %6$s
               and v.fulfilled_on between coalesce(o.window_from, o.opened_on) and ?1
               and (o.opened_on >= date_sub(?1, interval %7$d day) or v.recorded_at >= date_sub(?1, interval %7$d day))
               and not %8$s""";

    @PersistenceContext
    EntityManager em;

    /**
     * @param obligation row that it may fulfil
     * @param before last day of the proof before it
     * @param share how much the person works, in percent
     */
    record Candidate(
            long obligation,
            @Nullable LocalDate before,
            int part,
            long evidence,
            LocalDate on,
            @Nullable LocalDate ownEnd,
            int share) {}

    /** By row, part and day, the newest first. */
    List<Candidate> candidates(Rule rule, Scope scope, LocalDate day) {
        String sql = IntStream.rangeClosed(1, rule.parts())
                .boxed()
                .flatMap(part -> ProofSql.matches(rule, part).stream().map(match -> part(rule, scope, part, match)))
                .collect(Collectors.joining(" union "));
        if (sql.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = scope.bind(em.createNativeQuery(sql + " order by 1, 3, 5 desc, 4 desc")
                        .setParameter(1, day))
                .getResultList();
        return rows.stream().map(Proofs::candidate).toList();
    }

    private static String part(Rule rule, Scope scope, int part, String match) {
        String share = rule.definition().timing().extendForPartTime() ? SHARE : "100";
        return "("
                + CANDIDATES.formatted(
                        part,
                        ProofSql.OWN_END,
                        share,
                        match,
                        rule.id(),
                        scope.of("o.employee_id"),
                        DAYS_AGAIN,
                        ProofSql.withdrawn("v.id"))
                + ")";
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                SqlValues.number(row[0]),
                SqlValues.dateOrNull(row[1]),
                (int) SqlValues.number(row[2]),
                SqlValues.number(row[3]),
                SqlValues.date(row[4]),
                SqlValues.dateOrNull(row[5]),
                (int) SqlValues.number(row[6]));
    }
}
