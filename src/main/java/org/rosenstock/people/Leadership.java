package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.EmployeeRepository;
import org.rosenstock.people.unit.LeadershipTerm;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.people.unit.UnitTree;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Who leads a unit and who deputises, with dates: "who led this unit on that day" can always be answered. */
@ApplicationScoped
@Transactional
public class Leadership {

    @Inject
    LeadershipTerms terms;

    @Inject
    UnitTree units;

    @Inject
    EmployeeRepository employees;

    @Inject
    AuditLog audit;

    /** Who led this unit on that day; empty while the place was vacant. */
    public Optional<LeadRow> leadOf(Asker by, long unit, LocalDate day) {
        return on(by, unit, day).stream()
                .filter(row -> row.kind() == LeadKind.LEAD)
                .findFirst();
    }

    /** Lead and deputies of a unit on a day, leads first. Leads are known to everybody, as in any office directory. */
    public List<LeadRow> on(Asker by, long unit, LocalDate day) {
        return terms.on(unit, day);
    }

    /** Who leads on a day, by unit; vacant ones are missing. */
    public Map<Long, LeadRow> all(Asker by, LocalDate day) {
        return terms.all(day).stream().collect(Collectors.toMap(LeadRow::unitId, row -> row, (one, other) -> one));
    }

    /** All terms of a unit: leads first, then deputies, newest first. */
    public List<LeadRow> history(Asker by, long unit) {
        by.require(Role.ADMIN, Role.HR);
        return terms.ofUnit(unit);
    }

    /**
     * Appoints a lead or a deputy. There is one lead at a time: the term of the present lead ends the day before.
     *
     * @param until last day, absent while open
     * @return id of the term
     */
    public long appoint(Asker by, long unit, long employee, LeadKind kind, LocalDate from, @Nullable LocalDate until) {
        by.require(Role.ADMIN);
        Employee person = employees.get(employee);
        Rejected.unlessEmpty(check(unit, person, from, until));
        if (kind == LeadKind.LEAD) {
            makeRoom(unit, from, until);
        }
        LeadershipTerm term = new LeadershipTerm(unit, employee, kind, from, until == null ? person.exitDate() : until);
        terms.add(term);
        audit.record(
                by.employee(),
                "people.leadership.appoint",
                "unit " + unit,
                kind + " employee " + employee + " " + from + (until == null ? "" : " – " + until));
        return term.id();
    }

    /** Ends a term with this day; one that had not begun by then is taken back. */
    public void end(Asker by, long id, LocalDate lastDay) {
        by.require(Role.ADMIN);
        LeadershipTerm term = terms.get(id);
        LocalDate until = term.validUntil();
        if (until != null && until.isBefore(lastDay)) {
            throw Rejected.of("lastDay", "people.leadership.check.ended");
        }
        if (term.validFrom().isAfter(lastDay)) {
            terms.remove(term);
        } else {
            term.endAfter(lastDay);
        }
        units.flush();
        audit.record(
                by.employee(),
                "people.leadership.end",
                "unit " + term.orgUnitId(),
                "employee " + term.employeeId() + " " + lastDay);
    }

    private List<Finding> check(long unit, Employee person, LocalDate from, @Nullable LocalDate until) {
        List<Finding> findings = new ArrayList<>();
        LocalDate exit = person.exitDate();
        if (!units.isOpen(unit, from)) {
            findings.add(Finding.of("from", "people.leadership.check.unit"));
        }
        if (from.isBefore(person.entryDate()) || exit != null && from.isAfter(exit)) {
            findings.add(Finding.of("from", "people.leadership.check.employed"));
        }
        if (until != null && (until.isBefore(from) || exit != null && until.isAfter(exit))) {
            findings.add(Finding.of("until", "people.leadership.check.until"));
        }
        return findings;
    }

    private void makeRoom(long unit, LocalDate from, @Nullable LocalDate until) {
        for (LeadershipTerm other : terms.leadsAfter(unit, from)) {
            if (!other.validFrom().isBefore(from)
                    && (until == null || !other.validFrom().isAfter(until))) {
                throw new Conflict("people.leadership.check.later");
            }
            if (other.validFrom().isBefore(from)) {
                other.endAfter(from.minusDays(1));
            }
        }
    }
}
