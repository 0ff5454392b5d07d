package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.JobRoleRow;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;

/** Finds units and job roles by a part of their name. */
@RequestScoped
public class AudienceSearch {

    private static final int MOST = 8;

    @Inject
    Asking asking;

    @Inject
    OrgUnits units;

    @Inject
    JobRoles jobRoles;

    @Inject
    Clock clock;

    public record Choice(long id, String name) {}

    List<Choice> unitHits(@Nullable String text) {
        return hits(units(), text);
    }

    List<Choice> roleHits(@Nullable String text) {
        return hits(roles(), text);
    }

    /** Names of the units of today. */
    Map<Long, String> units() {
        return units.tree(asking.asker(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(UnitRow::id, UnitRow::label));
    }

    Map<Long, String> roles() {
        return jobRoles.list(asking.asker()).stream().collect(Collectors.toMap(JobRoleRow::id, JobRoleRow::name));
    }

    private static List<Choice> hits(Map<Long, String> all, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.GERMAN);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.GERMAN).contains(wanted))
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST)
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
