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

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return Stream.concat(offers(employee, today), requests(employee, today)).toList();
    }

    private Stream<DueItem> offers(long employee, LocalDate today) {
        return SqlStatement.of(
                        em,
                        "select r.id, o.title, r.offer_until, e.language from training_registration r"
                                + " join training_session s on s.id = r.session_id"
                                + " join training_offering o on o.id = s.offering_id"
                                + " join people_employee e on e.id = r.employee_id"
                                + " where r.employee_id = ?1 and r.state = 'OFFERED'",
                        employee)
                .rows()
                .map(row -> offer(row, today));
    }

    private DueItem offer(Object[] row, LocalDate today) {
        LocalDate until = LocalDate.ofInstant(SqlValues.instant(row[2]), clock.getZone());
        return new DueItem(
                "registration:" + SqlValues.number(row[0]),
                "calendar-days",
                (String) row[1],
                Texts.get(Locale.forLanguageTag((String) row[3]), "training.due.offer"),
                until,
                DueItem.stateOn(today, until, false),
                "/training/registrations",
                0,
                false);
    }

    /** One item for all that wait for this lead or deputy. */
    private Stream<DueItem> requests(long employee, LocalDate today) {
        List<Long> led = SqlStatement.of(
                        em,
                        "select org_unit_id from people_leadership where employee_id = ?1 and valid_from <= ?2"
                                + " and (valid_until is null or valid_until >= ?2)",
                        employee,
                        today)
                .numbers()
                .toList();
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
