package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.people.GroupMemberRow;
import org.rosenstock.people.GroupRow;
import org.rosenstock.people.Groups;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Paging;

/** Finds people to whom something has happened: by name or staff number, by unit, by group or from a pasted list. */
@RequestScoped
public class EventPeople {

    private static final int MOST = 20;
    private static final int MOST_OF_A_UNIT = 100;
    private static final int MOST_UNITS = 4;
    private static final int MOST_NUMBERS = 1000;

    @Inject
    Asking asking;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Groups groups;

    @Inject
    PersonSearch search;

    @Inject
    Clock clock;

    /**
     * What a search found.
     *
     * @param people who are not chosen yet
     * @param more how many people there are besides those named
     */
    public record Found(List<UnitRow> units, List<GroupRow> groups, List<EmployeeRow> people, long more) {

        static final Found NOTHING = new Found(List.of(), List.of(), List.of(), 0);

        public boolean isNothing() {
            return units.isEmpty() && groups.isEmpty() && people.isEmpty();
        }
    }

    /** @param unknown numbers that nobody has */
    record Numbers(List<Long> people, List<String> unknown) {}

    Found find(String text, Collection<Long> chosen) {
        String wanted = text.strip().toLowerCase(Locale.GERMAN);
        if (wanted.isEmpty()) {
            return Found.NOTHING;
        }
        List<UnitRow> places = units.tree(asking.asker(), LocalDate.now(clock)).stream()
                .filter(unit -> unit.label().toLowerCase(Locale.GERMAN).contains(wanted))
                .limit(MOST_UNITS)
                .toList();
        List<GroupRow> named = groups.list(asking.asker()).stream()
                .filter(group -> group.name().toLowerCase(Locale.GERMAN).contains(wanted))
                .toList();
        Found found = people(
                new EmployeeQuery(text.strip(), null, false, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME),
                MOST,
                chosen);
        return new Found(places, named, found.people(), found.more());
    }

    /** People of a unit and below, to be chosen one by one. */
    Found in(long unit, Collection<Long> chosen) {
        return people(
                new EmployeeQuery(null, unit, true, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME),
                MOST_OF_A_UNIT,
                chosen);
    }

    private Found people(EmployeeQuery query, int most, Collection<Long> chosen) {
        var slice = employees.list(asking.asker(), query, Paging.first(most));
        List<EmployeeRow> left =
                slice.items().stream().filter(row -> !chosen.contains(row.id())).toList();
        return new Found(
                List.of(), List.of(), left, slice.total() - slice.items().size());
    }

    List<Long> inUnit(long unit) {
        return search.inUnit(unit);
    }

    List<Long> inGroup(long group) {
        return groups.members(asking.asker(), group).stream()
                .map(GroupMemberRow::employee)
                .distinct()
                .toList();
    }

    Numbers byNumbers(String text) {
        List<Long> people = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        text.strip()
                .lines()
                .flatMap(line -> List.of(line.split("[\\s,;]+")).stream())
                .filter(number -> !number.isEmpty())
                .distinct()
                .limit(MOST_NUMBERS)
                .forEach(number -> {
                    Optional<EmployeeRow> row = employees.byStaffNumber(asking.asker(), number);
                    row.ifPresentOrElse(person -> people.add(person.id()), () -> unknown.add(number));
                });
        return new Numbers(people, unknown);
    }

    List<EmployeeRow> rows(Collection<Long> chosen) {
        return employees.rows(asking.asker(), chosen);
    }
}
