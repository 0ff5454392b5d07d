package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.EvaluationFormRow;
import org.rosenstock.training.EvaluationForms;

/** Part of page /training/edit-offering: with which form people are asked what they think of it. */
@Named
@RequestScoped
public class OfferingEvaluationView {

    @Inject
    Asking asking;

    @Inject
    EvaluationForms forms;

    @Inject
    HttpServletRequest request;

    private @Nullable Long chosen;

    public String save() {
        forms.use(asking.asker(), offering(), getChosen());
        TrainingPages.say("training.evaluation.used");
        return "/training/edit-offering?faces-redirect=true&id=" + offering();
    }

    public List<EvaluationFormRow> getForms() {
        return forms.list(asking.asker());
    }

    public String name(EvaluationFormRow row) {
        return row.name(TrainingPages.locale().getLanguage());
    }

    public long getChosen() {
        if (chosen == null) {
            chosen = forms.ofOffering(asking.asker(), offering());
        }
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }

    /** The page sends it along under a name of its own. */
    private String offering() {
        String sent = request.getParameter("asked-offering");
        return Objects.requireNonNullElse(sent == null ? request.getParameter("id") : sent, "");
    }
}
