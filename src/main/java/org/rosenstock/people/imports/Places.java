package org.rosenstock.people.imports;

import java.util.Map;
import java.util.Objects;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.imports.PeopleSnapshot.Named;
import org.rosenstock.people.imports.PeopleSnapshot.UnitSpan;

/** Finds the unit and the job role that a checked row names. */
record Places(EmployeePlan plan, Map<String, Named> jobRoles) {

    private static final int FULL_TIME = 100;

    /** @param share what somebody works so far, 0 for nobody yet */
    PositionForm position(PersonTarget target, int share) {
        UnitSpan unit = Objects.requireNonNull(plan.now().units().get(PeopleSnapshot.key(target.unitCode())));
        Named role = Objects.requireNonNull(jobRoles.get(PeopleSnapshot.key(target.jobRole())));
        Integer given = target.share();
        int otherwise = share == 0 ? FULL_TIME : share;
        return new PositionForm(unit.id(), role.id(), plan.from(target), given == null ? otherwise : given);
    }
}
