package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/**
 * Removes proofs past their period. Of each its bare link stays, so that the chain of the person can still be followed,
 * and of all a count by day and kind. Obligations keep their days and their standing; nothing is reckoned anew.
 */
@ApplicationScoped
public class EvidenceRemoval {

    /** So that no run holds too much at once; what is left follows in the next. */
    private static final int AT_ONCE = 20_000;

    private static final String IN_IDS = " in (select id from " + SqlIds.table(1) + "ids)";

    private static final String KEEP_LINKS = "insert into qualification_evidence_link"
            + " (employee_id, chain_no, content_hash, chain_hash, removed_on)"
            + " select employee_id, chain_no, content_hash, chain_hash, ?2 from qualification_evidence where id"
            + IN_IDS;

    private static final String COUNT = "insert into qualification_evidence_removal (removed_on, kind, items)"
            + " select ?2, kind, count(*) from qualification_evidence where id" + IN_IDS + " group by kind"
            + " on duplicate key update items = items + values(items)";

    private static final List<String> REMOVE = List.of(
            "update qualification_obligation set evidence_id = null where evidence_id" + IN_IDS,
            "delete from qualification_proof where evidence_id" + IN_IDS,
            "delete from qualification_evidence where id" + IN_IDS);

    /** Not counted as removed any more, so that nobody can put other links into their place. */
    private static final String UNCOUNT = "insert into qualification_evidence_removal (removed_on, kind, items)"
            + " select removed_on, 'LEFT', -count(*) from qualification_evidence_link where employee_id in"
            + " (select e.id from people_employee e where e.exit_date < ?1) group by removed_on"
            + " on duplicate key update items = items + values(items)";

    private static final String UNLINK = "delete from qualification_evidence_link where employee_id in"
            + " (select e.id from people_employee e where e.exit_date < ?1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Papers papers;

    /** @return how many proofs are past, for a dry run all, else those removed now */
    public long run(Deadlines deadlines, boolean dryRun) {
        if (dryRun) {
            return SqlValues.number(
                    query(PastProofs.select("count(*)"), deadlines).getSingleResult());
        }
        List<Long> ids = past(deadlines);
        if (!ids.isEmpty()) {
            remove(SqlIds.json(ids), deadlines.today());
        }
        return ids.size();
    }

    /** Removes what stayed of people who left before this day. */
    public void forget(LocalDate left) {
        for (String sql : List.of(UNCOUNT, UNLINK)) {
            em.createNativeQuery(sql).setParameter(1, left).executeUpdate();
        }
    }

    private List<Long> past(Deadlines deadlines) {
        List<?> found = query(PastProofs.select("v.id") + " order by v.id", deadlines)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return found.stream().map(SqlValues::number).toList();
    }

    private void remove(String ids, LocalDate today) {
        papers.removeOf(ids);
        for (String sql : List.of(KEEP_LINKS, COUNT)) {
            em.createNativeQuery(sql)
                    .setParameter(1, ids)
                    .setParameter(2, today)
                    .executeUpdate();
        }
        for (String sql : REMOVE) {
            em.createNativeQuery(sql).setParameter(1, ids).executeUpdate();
        }
    }

    private Query query(String sql, Deadlines deadlines) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        PastProofs.periods()
                .forEach(period -> kinds.add(Json.createObjectBuilder()
                        .add("kind", period.getKey().name())
                        .add("past", deadlines.before(period.getValue()).toString())));
        LocalDate latest = PastProofs.periods()
                .map(period -> deadlines.before(period.getValue()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return em.createNativeQuery(sql)
                .setParameter(1, kinds.build().toString())
                .setParameter(2, latest)
                .setParameter(3, deadlines.before(RetentionClass.EVIDENCE));
    }
}
