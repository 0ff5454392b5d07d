package org.rosenstock.training.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.training.ExternalConfirmed;
import org.rosenstock.training.ExternalEvent;
import org.rosenstock.training.ExternalRow;
import org.rosenstock.training.ExternalState;
import org.rosenstock.training.ExternalStep;
import org.rosenstock.training.registration.Deciders;

/** Reads training held by others. */
@ApplicationScoped
public class ExternalList {

    private static final String FROM = " from training_external r join people_employee e on e.id = r.employee_id"
            + " left join people_org_unit u on u.id = r.unit_id where ";

    private static final String SELECT = "select r.id, r.employee_id, concat(e.first_name, ' ', e.last_name), u.name,"
            + " r.title, r.provider, r.place, r.first_day, r.last_day, r.minutes, r.cost_cents, r.purpose, r.state,"
            + " r.requested_at, r.decide_until, r.programme_name, r.certificate_name" + FROM;

    /** What the office decides: its own part, and what a lead left lying. */
    private static final String FOR_OFFICE = "(r.state in ('AWAITING_OFFICE', 'HANDED_IN')"
            + " or r.state = 'AWAITING_LEAD' and r.decide_until < ?1) and r.employee_id <> ?3";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none */
    public ExternalRow get(long id) {
        return SqlStatement.of(em, SELECT + "r.id = ?1", id)
                .rows()
                .map(ExternalList::row)
                .findFirst()
                .orElseThrow(() -> new NotFound("external training " + id));
    }

    /** Those of a person, the latest first. */
    public Slice<ExternalRow> of(long employee, Paging paging) {
        return slice("r.employee_id = ?1", " order by r.first_day desc, r.id desc", paging, employee);
    }

    /** What waits for this person's decision, oldest first. */
    public Slice<ExternalRow> toDecide(Asker by, LocalDate today, Paging paging) {
        return slice(decidable(by), " order by r.id", paging, today, SqlIds.json(by.ledUnits()), by.employee());
    }

    /** How many wait for this person's decision. */
    public long countToDecide(Asker by, LocalDate today) {
        return count(decidable(by), today, SqlIds.json(by.ledUnits()), by.employee());
    }

    private static String decidable(Asker by) {
        String led = "r.state = 'AWAITING_LEAD' and " + Deciders.LED;
        return by.is(Role.HR) ? "(" + led + " or " + FOR_OFFICE + ")" : led;
    }

    /** The steps, first one first. */
    public List<ExternalStep> steps(long id) {
        return SqlStatement.of(
                        em,
                        "select t.event, t.from_state, t.to_state, coalesce(concat(e.first_name, ' ', e.last_name), ''),"
                                + " t.at, t.reason from training_external_step t"
                                + " left join people_employee e on e.id = t.actor_id where t.external_id = ?1"
                                + " order by t.id",
                        id)
                .rows()
                .map(row -> new ExternalStep(
                        ExternalEvent.valueOf((String) row[0]),
                        row[1] == null ? null : ExternalState.valueOf((String) row[1]),
                        ExternalState.valueOf((String) row[2]),
                        (String) row[3],
                        SqlValues.instant(row[4]),
                        (String) row[5]))
                .toList();
    }

    /** What is taught. @throws NotFound when no file was added */
    public StoredFile programme(long id) {
        return file(id, "programme");
    }

    /** What was handed in afterwards. @throws NotFound before that */
    public StoredFile certificate(long id) {
        return file(id, "certificate");
    }

    private StoredFile file(long id, String which) {
        return SqlStatement.of(
                        em,
                        "select " + which + "_key, " + which + "_name, " + which + "_type from training_external"
                                + " where id = ?1",
                        id)
                .rows()
                .filter(row -> row[0] != null)
                .map(row -> new StoredFile((String) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound(which + " of external training " + id));
    }

    /** What is told of a confirmed one. */
    public ExternalConfirmed confirmed(long id, long by) {
        ExternalRow row = get(id);
        long size = SqlStatement.of(em, "select certificate_size from training_external where id = ?1", id)
                .number();
        return new ExternalConfirmed(
                id, row.employee(), row.title(), row.provider(), row.lastDay(), certificate(id), size, by);
    }

    private Slice<ExternalRow> slice(String where, String order, Paging paging, Object... parameters) {
        return new Slice<>(
                SqlStatement.of(em, SELECT + where + order, parameters)
                        .rows(paging)
                        .map(ExternalList::row)
                        .toList(),
                count(where, parameters));
    }

    private long count(String where, Object... parameters) {
        return SqlStatement.of(em, "select count(*)" + FROM + where, parameters).number();
    }

    private static ExternalRow row(Object[] row) {
        return new ExternalRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                SqlValues.date(row[7]),
                SqlValues.date(row[8]),
                (int) SqlValues.number(row[9]),
                (int) SqlValues.number(row[10]),
                (String) row[11],
                ExternalState.valueOf((String) row[12]),
                SqlValues.instant(row[13]),
                SqlValues.date(row[14]),
                (String) row[15],
                (String) row[16]);
    }
}
