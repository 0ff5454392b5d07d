package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.rosenstock.people.UnitForm;

/** Code, name and kind of units: what they were until yesterday stays known when they change. */
@ApplicationScoped
public class UnitNames {

    /** Of several changes on one day only the last counts; what the unit was the day before is kept by the first. */
    private static final String KEEP = "insert into people_unit_name (org_unit_id, last_day, code, name, kind)"
            + " select id, date_sub(?2, interval 1 day), code, name, kind from people_org_unit"
            + " where id = ?1 and valid_from < ?2 on duplicate key update last_day = values(last_day)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** From today on the unit is called so. */
    public void change(OrgUnit unit, UnitForm form) {
        if (!unit.isCalled(form)) {
            em.createNativeQuery(KEEP)
                    .setParameter(1, unit.id())
                    .setParameter(2, LocalDate.now(clock))
                    .executeUpdate();
            unit.change(form);
        }
    }
}
