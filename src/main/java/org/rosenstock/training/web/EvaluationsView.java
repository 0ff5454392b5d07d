package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.EvaluationFormRow;
import org.rosenstock.training.EvaluationForms;
import org.rosenstock.training.EvaluationResults;
import org.rosenstock.training.EvaluationSummary;

/** Page /training/evaluations: what came back about each offering, and the forms that are asked with. */
@Named
@RequestScoped
public class EvaluationsView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    EvaluationResults results;

    @Inject
    EvaluationForms forms;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<EvaluationSummary> slice;

    public void load() {
        getSlice();
    }

    public Slice<EvaluationSummary> getSlice() {
        if (slice == null) {
            slice = results.list(asking.asker(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public List<EvaluationFormRow> getForms() {
        return forms.list(asking.asker());
    }

    public String name(EvaluationFormRow row) {
        return row.name(TrainingPages.locale().getLanguage());
    }

    public String mean(EvaluationSummary row) {
        return EvaluationWords.mean(row.mean(), TrainingPages.locale());
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }
}
