package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.Texts;

/** Answers that somebody waits for: to take a seat that became free, and to decide about requests. */
@ApplicationScoped
@Transactional
public class AnswersDue implements DueItems {

    /** Seats offered to a person, and in the first column the units that the person leads. */
    private static final String OFFERS_AND_UNITS = """
            select null, r.id, o.title, r.offer_until, e.language from training_registration r
              join training_session s on s.id = r.session_id join training_offering o on o.id = s.offering_id
              join people_employee e on e.id = r.employee_id
             where r.employee_id = ?1 and r.state = 'OFFERED'
            union all
            select l.org_unit_id, 0, '', null, '' from people_leadership l
             where l.employee_id = ?1 and l.valid_from <= ?2 and (l.valid_until is null or l.valid_until >= ?2)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        List<Object[]> found =
                SqlStatement.of(em, OFFERS_AND_UNITS, employee, today).rows().toList();
        List<Long> led = found.stream()
                .filter(row -> row[0] != null)
                .map(row -> SqlValues.number(row[0]))
                .toList();
        Stream<DueItem> offers = found.stream().filter(row -> row[0] == null).map(row -> offer(row, today));
        return Stream.concat(offers, requests(employee, led, today)).toList();
    }

    @Override
    public boolean namesCourses() {
        return false;
    }

    private DueItem offer(Object[] row, LocalDate today) {
        LocalDate until = LocalDate.ofInstant(SqlValues.instant(row[3]), clock.getZone());
        return new DueItem(
                "registration:" + SqlValues.number(row[1]),
                "calendar-days",
                (String) row[2],
                Texts.get(Locale.forLanguageTag((String) row[4]), "training.due.offer"),
                until,
                DueItem.stateOn(today, until, false),
                "/training/registrations",
                0,
                false);
    }

    /** One item for all that wait for this lead or deputy. */
    private Stream<DueItem> requests(long employee, List<Long> led, LocalDate today) {
        if (led.isEmpty()) {
            return Stream.empty();
        }
        return SqlStatement.of(
                        em,
                        "select count(*), min(r.decide_until), (select language from people_employee where id = ?3)"
                                + " from training_registration r join training_session s on s.id = r.session_id"
                                + " where s.state = 'PLANNED' and r.state = 'AWAITING_LEAD' and " + Deciders.LED,
                        today,
                        SqlIds.json(led),
                        employee)
                .rows()
                .filter(row -> SqlValues.number(row[0]) > 0)
                .map(row -> request(row, today));
    }

    private static DueItem request(Object[] row, LocalDate today) {
        Locale locale = Locale.forLanguageTag((String) row[2]);
        LocalDate until = row[1] == null ? null : SqlValues.date(row[1]);
        return new DueItem(
                "training:approvals",
                "clipboard-check",
                Texts.get(locale, "training.approvals.title"),
                Texts.get(locale, "training.due.requests", SqlValues.number(row[0])),
                until,
                DueItem.stateOn(today, until, false),
                "/training/approvals",
                0,
                false);
    }
}
