package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;

/** Rules for one unit that are fulfilled on site or by being there. */
@ApplicationScoped
@Transactional
public class TwoPartRuleFixture {

    @Inject
    Requirements requirements;

    /** A proof from elsewhere and an instruction on site. */
    RequirementDetail externalAndOnSite(String title, long unit) {
        return externalAndOnSite(title, unit, null);
    }

    RequirementDetail externalAndOnSite(String title, long unit, @Nullable Long office) {
        Part outside = new Part("Grundlagen", List.of(Way.of(WayKind.EXTERNAL)));
        Part onSite = new Part("Vor Ort", List.of(Way.of(WayKind.INSTRUCTION)));
        return rule(title, unit, office, List.of(outside, onSite));
    }

    RequirementDetail offering(String title, long unit, String code) {
        return rule(title, unit, null, List.of(new Part(title, List.of(new Way(WayKind.OFFERING, null, code)))));
    }

    private RequirementDetail rule(String title, long unit, @Nullable Long office, List<Part> parts) {
        AudienceBlock people =
                new AudienceBlock(List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of());
        RequirementDefinition definition = new RequirementDefinition(
                title,
                "Test",
                "Damit der Test etwas prüft.",
                office,
                parts,
                List.of(people),
                List.of(),
                Timing.yearly(),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
        return requirements.get(Asker.system(), requirements.create(Asker.system(), definition));
    }
}
