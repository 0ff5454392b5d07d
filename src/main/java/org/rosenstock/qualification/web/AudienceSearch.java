package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.GroupRow;
import org.rosenstock.people.Groups;
import org.rosenstock.people.JobRoleRow;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.qualification.web.BlockDraft.Kind;

/** Finds units, job roles and groups by a part of their name. */
@RequestScoped
public class AudienceSearch {

    private static final int MOST = 6;

    @Inject
    Asking asking;

    @Inject
    OrgUnits units;

    @Inject
    JobRoles jobRoles;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    private @Nullable Map<Long, String> unitNames;
    private @Nullable Map<Long, String> roleNames;
    private @Nullable Map<Long, String> groupNames;

    /** Something that can be added to the audience. */
    public record Choice(Kind kind, long id, String name) {

        /** Whether it is a unit, which is added with or without those below it. */
        public boolean isUnit() {
            return kind == Kind.UNIT;
        }
    }

    /** Units, job roles and groups whose name has the text in it. */
    List<Choice> hits(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Stream.of(
                        hits(Kind.UNIT, units(), text),
                        hits(Kind.ROLE, roles(), text),
                        hits(Kind.GROUP, groups(), text))
                .flatMap(List::stream)
                .toList();
    }

    /** Names of the units of today. */
    Map<Long, String> units() {
        if (unitNames == null) {
            unitNames = units.tree(asking.asker(), LocalDate.now(clock)).stream()
                    .collect(Collectors.toMap(UnitRow::id, UnitRow::label));
        }
        return unitNames;
    }

    /** Units of the first two levels, which may answer for a rule. */
    List<Choice> divisions() {
        return units.tree(asking.asker(), LocalDate.now(clock)).stream()
                .filter(unit -> unit.depth() <= 1)
                .map(unit -> new Choice(Kind.UNIT, unit.id(), unit.label()))
                .toList();
    }

    Map<Long, String> roles() {
        if (roleNames == null) {
            roleNames =
                    jobRoles.list(asking.asker()).stream().collect(Collectors.toMap(JobRoleRow::id, JobRoleRow::name));
        }
        return roleNames;
    }

    Map<Long, String> groups() {
        if (groupNames == null) {
            groupNames = groups.list(asking.asker()).stream().collect(Collectors.toMap(GroupRow::id, GroupRow::name));
        }
        return groupNames;
    }

    private static List<Choice> hits(Kind kind, Map<Long, String> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.GERMAN);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.GERMAN).contains(wanted))
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST)
                .map(entry -> new Choice(kind, entry.getKey(), entry.getValue()))
                .toList();
    }
}
