package org.rosenstock.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.Employees;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;

/** Makes units and people for tests, each with a name of its own. */
@ApplicationScoped
@Transactional
public class Townsfolk {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    OrgUnits units;

    @Inject
    JobRoles jobRoles;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** A unit at the top. */
    public long unit() {
        String code = "T" + COUNTER.incrementAndGet();
        return units.create(
                Asker.system(), new UnitForm(code, "Einheit " + code, UnitKind.DEZERNAT, null, longAgo(), 0));
    }

    /** Somebody who works in the unit since three years. */
    public long employee(long unit) {
        int number = COUNTER.incrementAndGet();
        long role = jobRoles.create(Asker.system(), "R" + number, "Funktion " + number);
        return employees.create(
                Asker.system(),
                new EmployeeForm("9" + number, "test" + number, "Vorname" + number, "Nachname", null, longAgo(), 0),
                new PositionForm(unit, role, longAgo(), 100));
    }

    private LocalDate longAgo() {
        return LocalDate.now(clock).minusYears(3);
    }
}
