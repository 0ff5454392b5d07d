package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.DraftForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementDrafts;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Timing;

/** Two drafts of the demo personnel office: a rule that is not finished, and a change of one that holds. */
@ApplicationScoped
public class DemoDrafts implements DemoPart {

    private static final String CHANGED = "t09-maschinen";
    private static final int MONTHS = 24;
    private static final int AGREED_DAYS_AGO = 12;

    @Inject
    RequirementDrafts drafts;

    @Inject
    Requirements requirements;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void fill() {
        Optional<EmployeeRow> holder = employees.byLogin(Asker.system(), "hr");
        if (holder.isPresent()) {
            Asker hr = new Asker(holder.get().id(), Set.of(Role.HR), Set.of());
            drafts.save(hr, DraftForm.first(heat(), CouncilNote.NONE));
            requirements.list(hr).stream()
                    .map(RequirementRow::code)
                    .filter(CHANGED::equals)
                    .forEach(code -> change(hr, requirements.get(hr, code)));
        }
    }

    private static RequirementDefinition heat() {
        return new RequirementDefinition(
                "Hitze und Sonne im Außendienst",
                "",
                "Damit Sie an heißen Tagen gesund bleiben.",
                null,
                List.of(new Part("Hitze und Sonne im Außendienst", List.of(Way.of(WayKind.INSTRUCTION)))),
                List.of(),
                List.of(),
                Timing.yearly(),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }

    private void change(Asker hr, RequirementDetail rule) {
        RequirementDefinition now = rule.definition();
        RequirementDefinition rarer = new RequirementDefinition(
                now.title(),
                now.legalBasis(),
                now.purpose(),
                now.office(),
                now.parts(),
                now.audience(),
                now.exclusions(),
                Timing.every(now.timing().firstDueDays(), MONTHS),
                now.triggers(),
                now.reminders(),
                now.offered());
        CouncilNote agreed = new CouncilNote(
                true, LocalDate.now(clock).minusDays(AGREED_DAYS_AGO), "Dienstvereinbarung Maschinen", null);
        drafts.save(hr, new DraftForm(0, 0, rule.code(), rule.version(), rarer, agreed));
    }
}
