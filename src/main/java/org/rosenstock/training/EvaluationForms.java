package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.evaluation.FormPolicy;
import org.rosenstock.training.evaluation.FormRepository;

/** The training office writes the forms that people fill in after a training, and says which offering has which. */
@ApplicationScoped
@Transactional
public class EvaluationForms {

    @Inject
    FormRepository forms;

    @Inject
    AuditLog audit;

    public List<EvaluationFormRow> list(Asker by) {
        by.require(Role.HR);
        return forms.list();
    }

    public EvaluationForm get(Asker by, long id) {
        by.require(Role.HR);
        return forms.get(id);
    }

    /** @return id */
    public long create(Asker by, EvaluationForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(FormPolicy.check(form));
        long id = forms.add(form);
        audit.record(by.employee(), "training.evaluation.form", "form " + id, form.german());
        return id;
    }

    /** Dates that are closed already keep the questions that they had. */
    public void change(Asker by, long id, EvaluationForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(FormPolicy.check(form));
        forms.change(id, form);
        audit.record(by.employee(), "training.evaluation.form", "form " + id, form.german());
    }

    /** With what an offering asks; 0: it does not ask. */
    public long ofOffering(Asker by, String offering) {
        by.require(Role.HR);
        return forms.ofOffering(offering);
    }

    /** Dates of the offering that are closed from now on ask with this form. @param form 0: they do not ask */
    public void use(Asker by, String offering, long form) {
        by.require(Role.HR);
        forms.ofOffering(offering);
        if (form != 0) {
            forms.get(form);
        }
        forms.use(offering, form == 0 ? null : form);
        audit.record(by.employee(), "training.evaluation.use", "offering " + offering, "form " + form);
    }
}
