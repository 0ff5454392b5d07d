package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.privacy.SmallestGroup;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.evaluation.Lots.Over;

/** Puts dates into lots as soon as no more answers come and enough are together. */
@ApplicationScoped
public class LotRepository {

    private static final String OVER = "select e.session_id, e.answers, s.offering_id, e.form_id, e.edition"
            + " from training_evaluation e join training_session s on s.id = e.session_id"
            + " where e.lot is null and (e.last_day < ?1 or e.answers >= e.people)"
            + " order by e.last_day, e.session_id for update";

    @PersistenceContext
    EntityManager em;

    @Inject
    SmallestGroup smallest;

    @Inject
    Clock clock;

    /** Dates that asked the same questions about the same offering. */
    private record Kind(long offering, long form, long edition) {}

    /** What is over by today and enough is told from now on. */
    public void settle() {
        Map<Kind, List<Over>> kinds = SqlStatement.of(em, OVER, LocalDate.now(clock))
                .rows()
                .collect(Collectors.groupingBy(
                        LotRepository::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(LotRepository::over, Collectors.toList())));
        kinds.values().forEach(over -> Lots.of(over, smallest.size()).forEach(this::close));
    }

    private void close(List<Over> lot) {
        SqlStatement.of(
                        em,
                        "update training_evaluation set lot = ?1 where session_id in (select id from " + SqlIds.table(2)
                                + "ids)",
                        lot.get(0).session(),
                        SqlIds.json(lot.stream().map(Over::session).toList()))
                .execute();
    }

    private static Kind kind(Object[] row) {
        return new Kind(SqlValues.number(row[2]), SqlValues.number(row[3]), SqlValues.number(row[4]));
    }

    private static Over over(Object[] row) {
        return new Over(SqlValues.number(row[0]), SqlValues.number(row[1]));
    }
}
