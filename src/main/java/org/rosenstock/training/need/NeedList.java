package org.rosenstock.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Demand;
import org.rosenstock.training.Demand.OfUnit;
import org.rosenstock.training.Demand.Wish;
import org.rosenstock.training.NeedRow;
import org.rosenstock.training.TrainingTopic;

/** Reads who would like to attend what: four statements for a page of the demand, however much it is. */
@ApplicationScoped
public class NeedList {

    private static final int WISHES = 20;

    private static final String NEXT = " left join (select offering_id, min(first_day) next_day from training_session"
            + " where state = 'PLANNED' and first_day >= ?1 group by offering_id) c on c.offering_id = o.id";

    /** ?1 today, ?2 topic or empty, ?3 units as JSON or empty. */
    private static final String DEMAND = " from training_need n join people_employee e on e.id = n.employee_id"
            + " and (e.exit_date is null or e.exit_date >= ?1) join training_offering o on o.id = n.offering_id"
            + " left join people_org_unit u on u.id = n.unit_id" + NEXT
            + " where (?2 = '' or o.topic = ?2) and (?3 = '' or n.unit_id in (select id from " + SqlIds.table(3)
            + "units))";

    private static final String OF_THESE = " and n.offering_id in (select id from " + SqlIds.table(4) + "ids)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those of one person, the latest first. */
    public List<NeedRow> of(long employee) {
        return SqlStatement.of(
                        em,
                        "select o.code, o.title, n.wish, n.noted_at, c.next_day from training_need n"
                                + " join training_offering o on o.id = n.offering_id" + NEXT
                                + " where n.employee_id = ?2 order by n.noted_at desc, n.id desc",
                        today(),
                        employee)
                .rows()
                .map(row -> new NeedRow(
                        (String) row[0], (String) row[1], (String) row[2], day(row[3]), SqlValues.dateOrNull(row[4])))
                .toList();
    }

    /** By offering, those that most people wish for first. @param units absent for all */
    public Slice<Demand> demand(@Nullable TrainingTopic topic, @Nullable Collection<Long> units, Paging paging) {
        String which = topic == null ? "" : topic.name();
        String where = units == null ? "" : SqlIds.json(units);
        long total = SqlStatement.of(em, "select count(distinct n.offering_id)" + DEMAND, today(), which, where)
                .number();
        List<Object[]> found = SqlStatement.of(
                        em,
                        "select o.id, o.code, o.title, o.topic, count(*), min(n.noted_at), max(c.next_day)" + DEMAND
                                + " group by o.id order by count(*) desc, min(n.noted_at), o.id",
                        today(),
                        which,
                        where)
                .rows(paging)
                .toList();
        String ids =
                SqlIds.json(found.stream().map(row -> SqlValues.number(row[0])).toList());
        Map<Long, List<OfUnit>> byUnit = units(which, where, ids);
        Map<Long, List<Wish>> wishes = wishes(which, where, ids);
        return new Slice<>(
                found.stream().map(row -> demand(row, byUnit, wishes)).toList(), total);
    }

    private Map<Long, List<OfUnit>> units(String topic, String units, String offerings) {
        return SqlStatement.of(
                        em,
                        "select n.offering_id, u.name, count(*), min(n.noted_at)" + DEMAND + OF_THESE
                                + " group by n.offering_id, n.unit_id, u.name"
                                + " order by n.offering_id, count(*) desc, u.name, n.unit_id",
                        today(),
                        topic,
                        units,
                        offerings)
                .rows()
                .collect(Collectors.groupingBy(
                        row -> SqlValues.number(row[0]),
                        Collectors.mapping(
                                row -> new OfUnit((String) row[1], SqlValues.number(row[2]), day(row[3])),
                                Collectors.toList())));
    }

    private Map<Long, List<Wish>> wishes(String topic, String units, String offerings) {
        return SqlStatement.of(
                        em,
                        "select w.offering_id, w.name, w.wish from (select n.offering_id, u.name, n.wish, n.id,"
                                + " row_number() over (partition by n.offering_id order by n.id) place" + DEMAND
                                + OF_THESE + " and n.wish <> '') w where w.place <= ?5 order by w.offering_id, w.id",
                        today(),
                        topic,
                        units,
                        offerings,
                        WISHES)
                .rows()
                .collect(Collectors.groupingBy(
                        row -> SqlValues.number(row[0]),
                        Collectors.mapping(row -> new Wish((String) row[1], (String) row[2]), Collectors.toList())));
    }

    private Demand demand(Object[] row, Map<Long, List<OfUnit>> units, Map<Long, List<Wish>> wishes) {
        long id = SqlValues.number(row[0]);
        return new Demand(
                (String) row[1],
                (String) row[2],
                TrainingTopic.valueOf((String) row[3]),
                SqlValues.number(row[4]),
                day(row[5]),
                SqlValues.dateOrNull(row[6]),
                units.getOrDefault(id, List.of()),
                wishes.getOrDefault(id, List.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Object at) {
        return LocalDate.ofInstant(SqlValues.instant(at), clock.getZone());
    }
}
