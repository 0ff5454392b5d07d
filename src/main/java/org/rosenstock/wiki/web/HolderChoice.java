package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Groups;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.wiki.Holder;

/** Finds units, groups and people by a part of their name; groups for those who may know them. */
@RequestScoped
public class HolderChoice {

    private static final int MOST = 5;

    @Inject
    Asking asking;

    @Inject
    OrgUnits units;

    @Inject
    Groups groups;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** Somebody who can be given a permission. @param more to tell people of one name apart */
    public record Hit(Holder.Kind kind, long id, String name, String more) {}

    List<Hit> hits(String text) {
        String wanted = text.strip();
        return wanted.isEmpty()
                ? List.of()
                : Stream.of(units(wanted), groups(wanted), people(wanted))
                        .flatMap(List::stream)
                        .toList();
    }

    private List<Hit> units(String text) {
        return units.tree(asking.asker(), LocalDate.now(clock)).stream()
                .filter(unit -> has(unit.label(), text))
                .limit(MOST)
                .map(unit -> new Hit(Holder.Kind.UNIT, unit.id(), unit.label(), ""))
                .toList();
    }

    private List<Hit> groups(String text) {
        Asker by = asking.asker();
        if (!by.is(Role.HR) && !by.is(Role.ADMIN) && !by.is(Role.COUNCIL)) {
            return List.of();
        }
        return groups.list(by).stream()
                .filter(group -> has(group.name(), text))
                .limit(MOST)
                .map(group -> new Hit(Holder.Kind.GROUP, group.id(), group.name(), ""))
                .toList();
    }

    private List<Hit> people(String text) {
        EmployeeQuery wanted =
                new EmployeeQuery(text, null, false, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME);
        return employees.list(asking.asker(), wanted, Paging.first(MOST)).items().stream()
                .map(row ->
                        new Hit(Holder.Kind.PERSON, row.id(), row.displayName(), row.unit() == null ? "" : row.unit()))
                .toList();
    }

    private static boolean has(String name, String text) {
        return name.toLowerCase(Locale.GERMAN).contains(text.toLowerCase(Locale.GERMAN));
    }
}
