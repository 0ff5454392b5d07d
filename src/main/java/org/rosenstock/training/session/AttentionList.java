package org.rosenstock.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Attention;
import org.rosenstock.training.AttentionItem;
import org.rosenstock.training.DateFigures;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.WaitingRule;

/** Finds dates that need the training office: one statement for each reason. */
@ApplicationScoped
public class AttentionList {

    private static final int SHOWN = 20;
    private static final int SOON_DAYS = 14;
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Order of the columns of every reason; ?1 is today. */
    private static final String DATES = "select s.id, 0, o.code, o.title, s.first_day, %s, count(*) over ()"
            + " from training_session s join training_offering o on o.id = s.offering_id"
            + " where s.state = 'PLANNED' and ";

    private static final String REQUESTS =
            "select s.id, r.id, o.code, o.title, s.first_day, s.confirmed, s.seats, count(*) over ()"
                    + " from training_registration r join training_session s on s.id = r.session_id"
                    + " join training_offering o on o.id = s.offering_id where s.state = 'PLANNED' and ";

    private static final String IN_ORDER = " order by s.first_day, s.id limit " + SHOWN;

    private static final String FIGURES = """
            select s.id, o.code, o.title, s.first_day, s.last_day, s.state, o.waiting_rule, s.seats, count(r.id),
                   s.confirmed, s.waiting, sum(r.state = 'REFUSED'), sum(r.state = 'LAPSED'), sum(r.state = 'WITHDRAWN'),
                   sum(r.state in ('ATTENDED', 'PARTLY')), sum(r.state in ('ABSENT', 'EXCUSED'))
              from training_session s join training_offering o on o.id = s.offering_id
              left join training_registration r on r.session_id = s.id
             where s.first_day between ?1 and ?2
             group by s.id, o.code, o.title, s.first_day, s.last_day, s.state, o.waiting_rule, s.seats, s.confirmed,
                   s.waiting
             order by s.first_day, o.code, s.id""";

    @PersistenceContext
    EntityManager em;

    /** The first of them with the number of all. */
    public Slice<AttentionItem> of(Attention why, LocalDate today, Instant now) {
        SqlStatement found = why == Attention.LAPSING
                ? SqlStatement.of(em, sql(why), SqlStatement.utc(now.plusSeconds(SECONDS_OF_A_DAY)))
                : SqlStatement.of(em, sql(why), today);
        List<Object[]> rows = found.rows().toList();
        return new Slice<>(
                rows.stream().map(AttentionList::item).toList(), rows.isEmpty() ? 0 : SqlValues.number(rows.get(0)[7]));
    }

    private static String sql(Attention why) {
        return switch (why) {
            case FEW ->
                dates("s.confirmed + s.offered, o.min_seats")
                        + "s.first_day between ?1 and ?1 + interval " + SOON_DAYS
                        + " day and s.confirmed + s.offered < o.min_seats" + IN_ORDER;
            case NO_ROOM ->
                dates("s.confirmed, s.seats")
                        + "s.first_day >= ?1 and o.format <> 'ONLINE' and exists (select 1 from training_session_day d"
                        + " where d.session_id = s.id and d.room_id is null)"
                        + " and (o.format = 'ON_SITE' or not exists (select 1 from training_session_day d"
                        + " where d.session_id = s.id and d.room_id is not null))" + IN_ORDER;
            case NO_TRAINER ->
                dates("s.confirmed, s.seats")
                        + "s.first_day >= ?1 and not exists (select 1 from training_session_trainer t"
                        + " where t.session_id = s.id)" + IN_ORDER;
            case NOT_CLOSED -> dates("s.confirmed, s.seats") + "s.last_day < ?1" + IN_ORDER;
            case WAITING ->
                dates("s.waiting, s.seats") + "s.first_day >= ?1 and s.waiting >= greatest(3, s.seats / 2)" + IN_ORDER;
            case LAPSING ->
                REQUESTS + "r.state = 'OFFERED' and r.offer_until < ?1 order by r.offer_until limit " + SHOWN;
            case UNDECIDED ->
                REQUESTS + "s.last_day >= ?1 and (r.state = 'AWAITING_OFFICE' or r.state = 'AWAITING_LEAD' and"
                        + " r.escalated)" + IN_ORDER;
        };
    }

    private static String dates(String numbers) {
        return DATES.formatted(numbers);
    }

    /** In the order of the first day, the code and the number, so that it can be made again. */
    public List<DateFigures> dates(LocalDate from, LocalDate until) {
        return SqlStatement.of(em, FIGURES, from, until)
                .rows()
                .map(AttentionList::figures)
                .toList();
    }

    private static AttentionItem item(Object[] row) {
        return new AttentionItem(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                SqlValues.date(row[4]),
                (int) SqlValues.number(row[5]),
                (int) SqlValues.number(row[6]));
    }

    private static DateFigures figures(Object[] row) {
        return new DateFigures(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                SqlValues.date(row[3]),
                SqlValues.date(row[4]),
                SessionState.valueOf((String) row[5]),
                WaitingRule.valueOf((String) row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                number(row[13]),
                number(row[14]),
                number(row[15]));
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : (int) SqlValues.number(value);
    }
}
