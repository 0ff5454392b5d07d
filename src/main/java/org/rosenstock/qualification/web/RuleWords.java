package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.Courses;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.Paging;

/** Says in words what a rule demands. */
@Named
@RequestScoped
public class RuleWords {

    @Inject
    Asking asking;

    @Inject
    Courses courses;

    @Inject
    AudienceSearch search;

    private @Nullable List<CourseRow> choices;

    /** Courses that may fulfil a rule. */
    public List<CourseRow> getCourses() {
        if (choices == null) {
            choices = courses.list(asking.asker(), CourseQuery.all(), Paging.first(Paging.MAX_SIZE))
                    .items();
        }
        return choices;
    }

    public String course(@Nullable Long id) {
        return getCourses().stream()
                .filter(row -> id != null && row.id() == id)
                .map(CourseRow::title)
                .findFirst()
                .orElse("–");
    }

    /** The rule in one sentence. */
    public String sentence(RequirementDefinition definition) {
        Timing timing = definition.timing();
        return PageMessages.text(
                "qualification.requirement.sentence",
                new AudienceDraft(definition, search).words(),
                Rhythm.text(timing),
                timing.firstDueDays());
    }

    /** Each part with its ways: "Ersthelfer-Lehrgang: Nachweis von außen oder Unterweisung vor Ort". */
    public List<String> parts(RequirementDefinition definition) {
        String or = " " + PageMessages.text("qualification.requirement.or") + " ";
        return definition.parts().stream()
                .map(part -> part.title() + ": "
                        + part.ways().stream().map(this::way).collect(Collectors.joining(or)))
                .toList();
    }

    private String way(Way way) {
        return switch (way.kind()) {
            case COURSE -> course(way.course());
            case OFFERING -> PageMessages.text("qualification.requirement.way.OFFERING", String.valueOf(way.code()));
            case INSTRUCTION, EXTERNAL -> PageMessages.text("qualification.requirement.way." + way.kind());
        };
    }

    /** "Der Personalrat hat am 28. April 2026 zugestimmt (PR 12/2026)", or that nothing is noted. */
    public String council(CouncilNote note) {
        LocalDate on = note.on();
        if (on == null) {
            return PageMessages.text("qualification.council.none");
        }
        String day = EvidenceWords.date(on);
        return note.reference().isEmpty()
                ? PageMessages.text("qualification.council.on", day)
                : PageMessages.text("qualification.council.onAs", day, note.reference());
    }

    /** Each step with its recipients: "30 Tage vor der Frist: Person". */
    public List<String> reminders(RequirementDefinition definition) {
        return definition.reminders().stream().map(RuleWords::step).toList();
    }

    private static String step(ReminderStep step) {
        String when = step.days() < 0 ? "before" : "after";
        String day = step.days() == 0
                ? PageMessages.text("qualification.requirement.step.same")
                : Math.abs(step.days()) + " " + PageMessages.text("qualification.requirement.step." + when);
        return day + ": " + PageMessages.text("qualification.requirement.to." + to(step.recipients()));
    }

    private static String to(List<Recipient> recipients) {
        boolean lead = recipients.contains(Recipient.LEAD);
        boolean office = recipients.contains(Recipient.OFFICE);
        return lead && office ? "all" : lead ? "lead" : office ? "office" : "person";
    }
}
