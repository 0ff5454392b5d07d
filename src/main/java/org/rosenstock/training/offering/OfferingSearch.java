package org.rosenstock.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.OfferingFacets;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;

/** Finds offerings: one statement for a page of them, one for all numbers beside the filters. */
@ApplicationScoped
public class OfferingSearch {

    /** Dates of today and later by offering, with the seats that can be asked for today; ?1 today. */
    private static final String COMING = " left join (select offering_id, min(first_day) next_day, count(*) dates,"
            + " sum(case when opens_on <= ?1 and closes_on >= ?1 and waiting = 0 then seats - confirmed - offered"
            + " else 0 end) free from training_session where state = 'PLANNED' and first_day >= ?1"
            + " group by offering_id) c on c.offering_id = o.id";

    private static final String FROM = " from training_offering o" + COMING
            + " where find_in_set(o.state, ?2) and (?3 = '%%' or o.title like ?3 or o.summary like ?3 or o.code like ?3)";

    private static final String TOPIC = "(?4 = '' or find_in_set(o.topic, ?4))";
    private static final String FORMAT = "(?5 = '' or find_in_set(o.format, ?5))";
    private static final String FREE = "(?6 = 0 or c.free > 0)";

    @PersistenceContext
    EntityManager em;

    /** Those with a date first, in the order of their dates, then by title. */
    public Slice<OfferingRow> list(OfferingQuery query, LocalDate today, Paging paging) {
        String from = FROM + " and " + TOPIC + " and " + FORMAT + " and " + FREE;
        long total = statement("select count(*)" + from, query, today).number();
        List<OfferingRow> rows = statement(
                        "select o.id, o.code, o.title, o.summary, o.topic, o.format, o.minutes, o.state, c.next_day,"
                                + " coalesce(c.dates, 0), coalesce(c.free, 0)" + from
                                + " order by c.next_day is null, c.next_day, o.title, o.id",
                        query,
                        today)
                .rows(paging)
                .map(OfferingSearch::row)
                .toList();
        return new Slice<>(rows, total);
    }

    /** Each number is that of the list with the other filters as they are and this one alone. */
    public OfferingFacets facets(OfferingQuery query, LocalDate today) {
        Map<TrainingTopic, Long> topics = new EnumMap<>(TrainingTopic.class);
        Map<TrainingFormat, Long> formats = new EnumMap<>(TrainingFormat.class);
        long[] sums = new long[2];
        statement(
                        "select o.topic, o.format, count(*), sum(" + TOPIC + " and " + FORMAT + " and c.free > 0), sum("
                                + FORMAT + " and " + FREE + "), sum(" + TOPIC + " and " + FREE + ")" + FROM
                                + " group by o.topic, o.format",
                        query,
                        today)
                .rows()
                .forEach(row -> {
                    sums[0] += SqlValues.number(row[2]);
                    sums[1] += number(row[3]);
                    topics.merge(TrainingTopic.valueOf((String) row[0]), number(row[4]), Long::sum);
                    formats.merge(TrainingFormat.valueOf((String) row[1]), number(row[5]), Long::sum);
                });
        return new OfferingFacets(sums[0], sums[1], topics, formats);
    }

    private SqlStatement statement(String sql, OfferingQuery query, LocalDate today) {
        return SqlStatement.of(
                em,
                sql,
                today,
                names(query.states().isEmpty() ? Set.of(OfferingState.values()) : query.states()),
                SqlValues.like(query.text()),
                names(query.topics()),
                names(query.formats()),
                query.free() ? 1 : 0);
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** A sum over no comparison that is true or false is null. */
    private static long number(Object value) {
        return value == null ? 0 : SqlValues.number(value);
    }

    private static OfferingRow row(Object[] row) {
        return new OfferingRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                TrainingTopic.valueOf((String) row[4]),
                TrainingFormat.valueOf((String) row[5]),
                (int) SqlValues.number(row[6]),
                OfferingState.valueOf((String) row[7]),
                SqlValues.dateOrNull(row[8]),
                SqlValues.number(row[9]),
                SqlValues.number(row[10]));
    }
}
