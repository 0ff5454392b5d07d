package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.InstructionTopic;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.requirement.CountedParts.Place;
import org.rosenstock.qualification.requirement.MovedParts;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.qualification.requirement.RuleBook;

/** The parts of rules that are done on site or by attendance. */
@ApplicationScoped
public class OnSiteParts {

    @Inject
    RuleBook rules;

    /** What can be instructed on the day, by title. */
    public List<InstructionTopic> topics(LocalDate day) {
        return rules.all().stream()
                .filter(rule -> rule.holdsOn(day))
                .flatMap(rule -> parts(rule, WayKind.INSTRUCTION, null).stream())
                .sorted(Comparator.comparing(InstructionTopic::title).thenComparing(InstructionTopic::part))
                .toList();
    }

    public Optional<InstructionTopic> topic(long requirement, int part, LocalDate day) {
        return topics(day).stream()
                .filter(topic -> topic.requirement() == requirement && topic.part() == part)
                .findFirst();
    }

    /** What attendance of this offering counts for. */
    public List<InstructionTopic> offered(String code) {
        return rules.all().stream()
                .flatMap(rule -> parts(rule, WayKind.OFFERING, code).stream())
                .toList();
    }

    /** Where the part of an instruction stands in the rule as it is now. */
    public Place place(InstructionRow row) {
        return MovedParts.find(
                rules.definition(row.version()),
                row.part(),
                rules.get(row.requirement()).definition());
    }

    /** The part as evidence names it: none where the rule is only one. */
    public @Nullable Integer part(InstructionTopic topic) {
        return rules.get(topic.requirement()).parts() > 1 ? topic.part() : null;
    }

    /** The unit that answers for a rule. */
    public @Nullable Long office(long requirement) {
        return rules.get(requirement).definition().office();
    }

    private static List<InstructionTopic> parts(Rule rule, WayKind kind, @Nullable String code) {
        List<InstructionTopic> topics = new ArrayList<>();
        List<Part> parts = rule.definition().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).ways().stream().anyMatch(way -> is(way, kind, code))) {
                String title = parts.size() > 1 ? parts.get(i).title() : "";
                topics.add(
                        new InstructionTopic(rule.id(), i + 1, rule.definition().title(), title));
            }
        }
        return topics;
    }

    private static boolean is(Way way, WayKind kind, @Nullable String code) {
        return way.kind() == kind && (code == null || code.equals(way.code()));
    }
}
