package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.AudienceQueries;
import org.rosenstock.qualification.requirement.DraftPolicy;
import org.rosenstock.qualification.requirement.Events;
import org.rosenstock.qualification.requirement.NewVersion;
import org.rosenstock.qualification.requirement.RequirementPolicy;
import org.rosenstock.qualification.requirement.RequirementRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.StoredFile;

/** The rules. HR makes, changes and ends them; the works council may read them. */
@ApplicationScoped
@Transactional
public class Requirements {

    @Inject
    RequirementRepository requirements;

    @Inject
    AudienceQueries audience;

    @Inject
    Events events;

    @Inject
    ObligationKeeper keeper;

    @Inject
    AccessLog access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** All, those that hold first. */
    public List<RequirementRow> list(Asker by) {
        by.require(Role.HR, Role.COUNCIL);
        return requirements.list();
    }

    /** Those that held on a day, by title. */
    public List<RequirementSummary> on(Asker by, LocalDate day) {
        by.require(Role.HR, Role.COUNCIL);
        return requirements.on(day);
    }

    /** What a rule says, and what it said before. */
    public RequirementDetail get(Asker by, String code) {
        by.require(Role.HR, Role.COUNCIL);
        return requirements.get(code);
    }

    /** The decision of the works council on one version. */
    public StoredFile councilPaper(Asker by, String code, int version) {
        by.require(Role.HR, Role.COUNCIL);
        return requirements.get(code).versions().stream()
                .filter(said -> said.number() == version)
                .map(said -> said.council().paper())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("council paper of " + code))
                .file();
    }

    /**
     * Whom the definition would concern today; it need not be complete.
     *
     * @param code of the rule that would be changed to it, empty for a new one
     */
    public AudiencePreview preview(Asker by, String code, RequirementDefinition definition) {
        by.require(Role.HR);
        long rule = code.isEmpty() ? 0 : requirements.get(code).id();
        return audience.preview(rule, definition, today());
    }

    /** The same by name, in alphabetical order; the look is recorded (P10). */
    public Slice<AudienceName> names(Asker by, RequirementDefinition definition, Paging paging) {
        by.require(Role.HR);
        Slice<AudienceName> names = audience.names(definition, today(), paging);
        access.record(by, names.items().stream().map(AudienceName::employee).toList(), Purpose.COMPLIANCE);
        return names;
    }

    /** Puts a new rule in force; everybody concerned is obliged at once. @return its code */
    public String create(Asker by, RequirementDefinition definition) {
        return create(by, definition, CouncilNote.NONE);
    }

    /** As {@link #create(Asker, RequirementDefinition)}, with what is noted of the works council. */
    public String create(Asker by, RequirementDefinition definition, CouncilNote council) {
        by.require(Role.HR);
        check(definition, council);
        String code = requirements.freeCode(RequirementPolicy.code(definition.title()));
        keeper.applyRule(requirements.add(code, new NewVersion(today(), definition, council, by.employee())));
        audit.record(by.employee(), "qualification.requirement.create", "requirement " + code, definition.title());
        return code;
    }

    /**
     * Makes a new version of a rule, which holds from today; who comes under it now is obliged, who no longer does is
     * not, and the past stays.
     *
     * @param version the one that the asker has seen
     */
    public void change(Asker by, String code, RequirementDefinition definition, int version) {
        change(by, code, definition, version, CouncilNote.NONE);
    }

    /** As {@link #change(Asker, String, RequirementDefinition, int)}, with what is noted of the works council. */
    public void change(Asker by, String code, RequirementDefinition definition, int version, CouncilNote council) {
        by.require(Role.HR);
        check(definition, council);
        keeper.applyRule(
                requirements.change(code, new NewVersion(today(), definition, council, by.employee()), version));
        audit.record(by.employee(), "qualification.requirement.change", "requirement " + code, definition.title());
    }

    /** Ends a rule as of today; open obligations and a draft of its next version end with it, evidence stays. */
    public void end(Asker by, String code) {
        by.require(Role.HR);
        keeper.applyRule(requirements.end(code, today()));
        audit.record(by.employee(), "qualification.requirement.end", "requirement " + code, "");
    }

    /** Those of these people who are under the rule now; an event means something to them alone. */
    public Set<Long> obliged(Asker by, String code, Collection<Long> people) {
        by.require(Role.HR);
        return people.isEmpty()
                ? Set.of()
                : events.obliged(requirements.get(code).id(), people);
    }

    /** Something has happened: these people have to do it until then, whatever they did before. @return how many */
    public int declareEvent(Asker by, String code, EventForm form) {
        by.require(Role.HR);
        long requirement = requirements.get(code).id();
        List<Long> people = events.people(requirement, form.staffNumbers());
        Rejected.unlessEmpty(RequirementPolicy.check(form, people.size(), today()));
        LocalDate due = form.due() == null ? today() : form.due();
        long event = events.add(requirement, form.reason(), due, people, by.employee());
        audit.record(by.employee(), "qualification.requirement.event", "requirement " + code, form.reason());
        return keeper.declare(requirement, event, people, due);
    }

    private void check(RequirementDefinition definition, CouncilNote council) {
        List<Finding> findings = new ArrayList<>(RequirementPolicy.check(definition, requirements::isPublished));
        findings.addAll(DraftPolicy.check(council, today()));
        Rejected.unlessEmpty(findings);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
