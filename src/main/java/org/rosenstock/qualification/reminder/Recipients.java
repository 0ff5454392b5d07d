package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.reminder.LeadOnDuty.Candidate;

/** Finds who is told: the person, then the lead or a deputy, then the lead of the office that answers for the rule. */
@ApplicationScoped
class Recipients {

    @Inject
    LeadQueries leads;

    /** One step, one recipient. */
    record Told(DueStep due, Recipient kind, long recipient) {}

    private record Known(Map<Long, Long> units, Map<Long, List<Candidate>> leads) {

        Optional<Long> lead(@Nullable Long unit, long concerned) {
            return unit == null ? Optional.empty() : LeadOnDuty.of(leads.getOrDefault(unit, List.of()), concerned);
        }
    }

    /** Of each obligation the person comes first, and nobody is told the same thing in two capacities. */
    List<Told> of(List<DueStep> steps, LocalDate day) {
        Known known = known(steps, day);
        List<Told> all = new ArrayList<>();
        for (DueStep due : steps) {
            Set<Long> told = new HashSet<>();
            for (Recipient kind : due.step().recipients()) {
                recipient(kind, due, known).filter(told::add).ifPresent(one -> all.add(new Told(due, kind, one)));
            }
        }
        return all;
    }

    private static Optional<Long> recipient(Recipient kind, DueStep due, Known known) {
        return switch (kind) {
            case PERSON -> Optional.of(due.person());
            case LEAD -> known.lead(known.units().get(due.person()), due.person());
            case OFFICE -> known.lead(due.rule().definition().office(), due.person());
        };
    }

    private Known known(List<DueStep> steps, LocalDate day) {
        List<DueStep> escalated =
                steps.stream().filter(due -> due.step().recipients().size() > 1).toList();
        if (escalated.isEmpty()) {
            return new Known(Map.of(), Map.of());
        }
        Map<Long, Long> units =
                leads.units(escalated.stream().map(DueStep::person).collect(Collectors.toSet()), day);
        Set<Long> asked = new HashSet<>(units.values());
        escalated.stream()
                .map(due -> due.rule().definition().office())
                .filter(Objects::nonNull)
                .forEach(asked::add);
        return new Known(units, leads.leads(asked, day));
    }
}
