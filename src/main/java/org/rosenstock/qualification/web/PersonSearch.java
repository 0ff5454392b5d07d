package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.TeamBoard;
import org.rosenstock.qualification.Teams;
import org.rosenstock.shared.Paging;

/** Finds people to assign to: for a lead those of the own team, for HR everybody and whole units. */
@RequestScoped
public class PersonSearch {

    private static final int MOST = 8;
    private static final int MOST_UNITS = 4;

    @Inject
    Asking asking;

    @Inject
    Teams teams;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    private @Nullable List<Hit> members;

    /** @param unit true when it is a unit */
    public record Hit(long id, String name, String detail, boolean unit) {}

    List<Hit> hits(String text, Collection<Long> chosen) {
        String wanted = text.strip().toLowerCase(Locale.GERMAN);
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (asking.asker().is(Role.HR)) {
            return everywhere(text.strip(), wanted, chosen);
        }
        return team(chosen).stream()
                .filter(hit -> hit.name().toLowerCase(Locale.GERMAN).contains(wanted))
                .limit(MOST)
                .toList();
    }

    /** People of the own team who are not chosen yet. */
    List<Hit> team(Collection<Long> chosen) {
        if (!asking.asker().isLead()) {
            return List.of();
        }
        if (members == null) {
            TeamBoard board = teams.board(asking.asker());
            members = board.members().stream()
                    .map(member -> new Hit(member.employee(), member.name(), member.jobRole(), false))
                    .toList();
        }
        return members.stream().filter(hit -> !chosen.contains(hit.id())).toList();
    }

    /** Everybody in a unit and below; for HR. */
    List<Long> inUnit(long unit) {
        Asker by = asking.asker();
        by.require(Role.HR);
        EmployeeQuery query = new EmployeeQuery(null, unit, true, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME);
        List<Long> found = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<EmployeeRow> rows =
                    employees.list(by, query, new Paging(page, Paging.MAX_SIZE)).items();
            rows.forEach(row -> found.add(row.id()));
            if (rows.size() < Paging.MAX_SIZE) {
                return found;
            }
        }
    }

    private List<Hit> everywhere(String text, String wanted, Collection<Long> chosen) {
        Asker by = asking.asker();
        List<Hit> hits = new ArrayList<>();
        units.tree(by, LocalDate.now(clock)).stream()
                .filter(unit -> unit.label().toLowerCase(Locale.GERMAN).contains(wanted))
                .limit(MOST_UNITS)
                .forEach(unit -> hits.add(new Hit(unit.id(), unit.label(), "", true)));
        EmployeeQuery query =
                new EmployeeQuery(text, null, false, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME);
        employees.list(by, query, Paging.first(MOST)).items().stream()
                .filter(row -> !chosen.contains(row.id()))
                .forEach(row -> hits.add(new Hit(row.id(), row.displayName(), plain(row.unit()), false)));
        return hits;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
