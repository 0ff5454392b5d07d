package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.AudienceQueries;
import org.rosenstock.qualification.requirement.RequirementPolicy;
import org.rosenstock.qualification.requirement.RequirementRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Rejected;

/** The rules. HR makes, changes and ends them; the works council may read them. */
@ApplicationScoped
@Transactional
public class Requirements {

    @Inject
    RequirementRepository requirements;

    @Inject
    AudienceQueries audience;

    @Inject
    ObligationKeeper keeper;

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

    public RequirementDetail get(Asker by, String code) {
        by.require(Role.HR, Role.COUNCIL);
        return requirements.get(code);
    }

    /** Whom the form would concern today; it need not be complete. */
    public AudiencePreview preview(Asker by, RequirementForm form) {
        by.require(Role.HR);
        return audience.preview(form, LocalDate.now(clock));
    }

    /** Puts a new rule in force; everybody concerned is obliged at once. @return its code */
    public String create(Asker by, RequirementForm form) {
        by.require(Role.HR);
        long course = checked(form);
        String code = requirements.freeCode(RequirementPolicy.code(form.title()));
        keeper.applyRule(requirements.add(code, course, LocalDate.now(clock), form, by.employee()));
        audit.record(by.employee(), "qualification.requirement.create", "requirement " + code, form.title());
        return code;
    }

    /** Changes a rule; who comes under it now is obliged, who no longer does is not, and the past stays. */
    public void change(Asker by, String code, RequirementForm form) {
        by.require(Role.HR);
        keeper.applyRule(requirements.change(code, checked(form), LocalDate.now(clock), form, by.employee()));
        audit.record(by.employee(), "qualification.requirement.change", "requirement " + code, form.toString());
    }

    /** Ends a rule as of today; open obligations end with it, evidence stays. */
    public void end(Asker by, String code) {
        by.require(Role.HR);
        keeper.applyRule(requirements.end(code, LocalDate.now(clock)));
        audit.record(by.employee(), "qualification.requirement.end", "requirement " + code, "");
    }

    private long checked(RequirementForm form) {
        var course = requirements.course(form.course());
        Rejected.unlessEmpty(RequirementPolicy.check(form, course.isPresent()));
        return course.orElseThrow();
    }
}
