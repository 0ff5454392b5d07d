package org.rosenstock.training.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.training.ExternalChanged;
import org.rosenstock.training.ExternalEvent;
import org.rosenstock.training.ExternalForm;
import org.rosenstock.training.ExternalState;
import org.rosenstock.training.external.ExternalTransitions.Transition;
import org.rosenstock.training.external.ExternalTransitions.Who;

/** Stores training held by others with its steps; every step is written down and told. */
@ApplicationScoped
public class ExternalRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ExternalChanged> changed;

    @Inject
    Clock clock;

    /** Enters one; it waits for the lead, or for the office where nobody leads. @return id */
    public long add(
            long employee,
            @Nullable Long unit,
            ExternalForm form,
            boolean hasLead,
            LocalDate decideUntil,
            @Nullable StoredFile programme) {
        ExternalState state = hasLead ? ExternalState.AWAITING_LEAD : ExternalState.AWAITING_OFFICE;
        long id = SqlStatement.insert(
                em,
                "insert into training_external (employee_id, unit_id, title, provider, place, first_day, last_day,"
                        + " minutes, cost_cents, purpose, state, requested_at, decide_until, programme_key,"
                        + " programme_name, programme_type) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                        + " ?12, ?13, ?14, ?15, ?16)",
                employee,
                unit,
                form.title(),
                form.provider(),
                form.place(),
                form.firstDay(),
                form.lastDay(),
                form.minutes(),
                form.costCents(),
                form.purpose(),
                state.name(),
                SqlStatement.utc(clock.instant()),
                decideUntil,
                programme == null ? null : programme.key(),
                programme == null ? null : programme.name(),
                programme == null ? null : programme.type());
        long step = step(id, ExternalEvent.ENTER, null, state, employee, "");
        changed.fire(new ExternalChanged(id, step, employee, form.title(), null, state, employee));
        return id;
    }

    /** Until the transaction ends nobody else takes a step with it. @throws NotFound when there is none */
    public External lock(long id) {
        return SqlStatement.of(
                        em,
                        "select id, employee_id, title, state, first_day, decide_until from training_external"
                                + " where id = ?1 for update",
                        id)
                .rows()
                .map(row -> new External(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        ExternalState.valueOf((String) row[3]),
                        SqlValues.date(row[4]),
                        SqlValues.date(row[5])))
                .findFirst()
                .orElseThrow(() -> new NotFound("external training " + id));
    }

    /** @throws Conflict when the table has no such step */
    public void take(External external, ExternalEvent event, Who who, long by, String reason) {
        Transition step = ExternalTransitions.find(external.state(), event, who)
                .orElseThrow(() -> new Conflict("training.external.notPossible"));
        SqlStatement.of(
                        em,
                        "update training_external set state = ?2 where id = ?1",
                        external.id(),
                        step.to().name())
                .execute();
        long written = step(external.id(), event, external.state(), step.to(), by, reason);
        changed.fire(new ExternalChanged(
                external.id(), written, external.employee(), external.title(), external.state(), step.to(), by));
    }

    /** Keeps what proves that the person took part. */
    public void certificate(long id, StoredFile file, long size) {
        SqlStatement.of(
                        em,
                        "update training_external set certificate_key = ?2, certificate_name = ?3, certificate_type = ?4,"
                                + " certificate_size = ?5 where id = ?1",
                        id,
                        file.key(),
                        file.name(),
                        file.type(),
                        size)
                .execute();
    }

    private long step(
            long id, ExternalEvent event, @Nullable ExternalState from, ExternalState to, long by, String reason) {
        return SqlStatement.insert(
                em,
                "insert into training_external_step (external_id, event, from_state, to_state, actor_id, at, reason)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                id,
                event.name(),
                from == null ? null : from.name(),
                to.name(),
                by,
                SqlStatement.utc(clock.instant()),
                reason);
    }
}
