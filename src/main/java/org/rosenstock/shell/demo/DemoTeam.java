package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.LeadRow;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;

/** The people with a demo account, as they ask, and the team of the demo lead. */
@ApplicationScoped
class DemoTeam {

    private static final int PEOPLE = 40;

    @Inject
    Employees employees;

    @Inject
    Leadership leadership;

    @Inject
    Clock clock;

    /** Somebody by login, with these roles and the units led today. */
    Optional<Asker> asker(String login, Role... roles) {
        return employees
                .byLogin(Asker.system(), login)
                .map(EmployeeRow::id)
                .map(id -> new Asker(id, Set.of(roles), led(id)));
    }

    private Set<Long> led(long employee) {
        Map<Long, LeadRow> all = leadership.all(Asker.system(), LocalDate.now(clock));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().employee() == employee)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Ids of those who work in the units that somebody leads, the lead left out. */
    List<Long> people(Asker lead) {
        return lead.ledUnits().stream()
                .sorted()
                .flatMap(unit ->
                        employees
                                .list(Asker.system(), EmployeeQuery.inUnit(unit), Paging.first(PEOPLE))
                                .items()
                                .stream())
                .map(EmployeeRow::id)
                .filter(id -> id != lead.employee())
                .distinct()
                .toList();
    }
}
