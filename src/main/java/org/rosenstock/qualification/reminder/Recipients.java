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
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.reminder.LeadOnDuty.Candidate;
import org.rosenstock.qualification.reminder.ReminderQueries.Rule;

/** Finds who is told: the person, then the lead or a deputy, then the lead of the office that answers for the rule. */
@ApplicationScoped
class Recipients {

    @Inject
    LeadQueries leads;

    /** One obligation, one step, one recipient. */
    record Told(DueObligation obligation, int days, Recipient kind, long recipient) {}

    private record Known(Map<Long, Long> units, Map<Long, List<Candidate>> leads) {

        Optional<Long> lead(@Nullable Long unit, long concerned) {
            return unit == null ? Optional.empty() : LeadOnDuty.of(leads.getOrDefault(unit, List.of()), concerned);
        }
    }

    /** Of each obligation the person comes first, and nobody is told the same thing in two capacities. */
    List<Told> of(Map<DueObligation, ReminderStep> steps, Map<Long, Rule> rules, LocalDate day) {
        Known known = known(steps, rules, day);
        List<Told> all = new ArrayList<>();
        steps.forEach((obligation, step) -> {
            Long office = rules.get(obligation.version()).definition().office();
            Set<Long> told = new HashSet<>();
            for (Recipient kind : step.recipients()) {
                recipient(kind, obligation, office, known)
                        .filter(told::add)
                        .ifPresent(one -> all.add(new Told(obligation, step.days(), kind, one)));
            }
        });
        return all;
    }

    private static Optional<Long> recipient(
            Recipient kind, DueObligation obligation, @Nullable Long office, Known known) {
        long person = obligation.employee();
        return switch (kind) {
            case PERSON -> Optional.of(person);
            case LEAD -> known.lead(known.units().get(person), person);
            case OFFICE -> known.lead(office, person);
        };
    }

    private Known known(Map<DueObligation, ReminderStep> steps, Map<Long, Rule> rules, LocalDate day) {
        Set<Long> escalated = steps.entrySet().stream()
                .filter(entry -> entry.getValue().recipients().size() > 1)
                .map(entry -> entry.getKey().employee())
                .collect(Collectors.toSet());
        if (escalated.isEmpty()) {
            return new Known(Map.of(), Map.of());
        }
        Map<Long, Long> units = leads.units(escalated, day);
        Set<Long> asked = new HashSet<>(units.values());
        rules.values().stream()
                .map(rule -> rule.definition().office())
                .filter(Objects::nonNull)
                .forEach(asked::add);
        return new Known(units, leads.leads(asked, day));
    }
}
