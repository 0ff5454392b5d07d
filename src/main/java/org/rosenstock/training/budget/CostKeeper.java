package org.rosenstock.training.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.training.RegistrationChanged;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.registration.Deciders;

/** Keeps with a seat what it costs, whose people it is for and who pays, as of the moment it is confirmed. */
@ApplicationScoped
class CostKeeper {

    private static final String KEEP = """
            update training_registration r
              join training_session s on s.id = r.session_id
              join training_offering o on o.id = s.offering_id
               set r.cost_cents = o.cost_cents, r.cost_unit_id = ?2,
                   r.cost_centre = coalesce((select b.cost_centre from training_budget b
                       join people_org_unit_closure c on c.ancestor_id = b.unit_id
                      where c.descendant_id = ?2 and b.year = year(s.first_day) order by c.depth limit 1), '')
             where r.id = ?1 and r.cost_cents is null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    void onRegistrationChanged(@Observes RegistrationChanged event) {
        if (event.to() == RegistrationState.CONFIRMED) {
            Long unit = deciders.unit(event.employee(), LocalDate.now(clock));
            SqlStatement.of(em, KEEP, event.registration(), unit).execute();
        }
    }
}
