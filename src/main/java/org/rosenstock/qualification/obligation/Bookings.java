package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.obligation.Judge.Verdict;
import org.rosenstock.qualification.obligation.Proofs.Candidate;
import org.rosenstock.qualification.obligation.TimeModel.Validity;
import org.rosenstock.qualification.requirement.Rule;

/** Writes down what has been fulfilled, and on which day that was recorded. */
@ApplicationScoped
class Bookings {

    private static final String FULFIL = """
            update qualification_obligation o join json_table(?2, '$[*]' columns (id bigint path '$.id',
                   evidence bigint path '$.evidence', done date path '$.done', expires date path '$.expires',
                   renew date path '$.renew')) n on n.id = o.id
               set o.fulfilled_on = n.done, o.booked_on = ?1, o.valid_from = n.done, o.valid_until = n.expires,
                   o.renew_from = n.renew, o.evidence_id = n.evidence
             where o.ended_on is null and o.booked_on is null""";

    private static final String PARTS = """
            insert into qualification_obligation_part (obligation_id, part, evidence_id, fulfilled_on, booked_on)
            select n.id, n.part, n.evidence, n.done, ?1 from json_table(?2, '$[*]' columns (id bigint path '$.id',
                   part int path '$.part', evidence bigint path '$.evidence', done date path '$.done')) n
            on duplicate key update part = qualification_obligation_part.part""";

    @PersistenceContext
    EntityManager em;

    /** @return how many rows are fulfilled by it */
    int book(Rule rule, List<Verdict> verdicts, LocalDate day) {
        if (verdicts.isEmpty()) {
            return 0;
        }
        if (rule.parts() > 1) {
            run(PARTS, parts(verdicts), day);
        }
        return run(FULFIL, fulfilled(verdicts), day);
    }

    private int run(String sql, JsonArrayBuilder rows, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, day)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    private static JsonArrayBuilder parts(List<Verdict> verdicts) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        verdicts.forEach(verdict -> verdict.proofs()
                .values()
                .forEach(proof -> rows.add(Json.createObjectBuilder()
                        .add("id", verdict.obligation())
                        .add("part", proof.part())
                        .add("evidence", proof.evidence())
                        .add("done", proof.on().toString()))));
        return rows;
    }

    private static JsonArrayBuilder fulfilled(List<Verdict> verdicts) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Verdict verdict : verdicts) {
            Candidate last = verdict.last();
            Validity validity = verdict.fulfilled();
            if (last == null || validity == null) {
                continue;
            }
            JsonObjectBuilder row = Json.createObjectBuilder()
                    .add("id", verdict.obligation())
                    .add("evidence", last.evidence())
                    .add("done", last.on().toString());
            if (validity.expires() != null) {
                row.add("expires", validity.expires().toString());
            }
            if (validity.renewable() != null) {
                row.add("renew", validity.renewable().toString());
            }
            rows.add(row);
        }
        return rows;
    }
}
