package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.training.EvaluationForm;
import org.rosenstock.training.EvaluationForms;
import org.rosenstock.training.EvaluationQuestion;

/** Page /training/evaluation-form: the office writes the questions that people are asked after a training. */
@Named
@ViewScoped
public class EvaluationFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient EvaluationForms forms;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private int version;
    private String german = "";
    private String english = "";
    private final List<QuestionDraft> questions = new ArrayList<>();

    public void load() {
        asking.asker().require(Role.HR);
        if (request.getParameter("id") != null) {
            id = TrainingPages.id(request, "id");
            EvaluationForm form = forms.get(asking.asker(), id);
            version = form.version();
            german = form.german();
            english = form.english();
            form.questions().forEach(question -> questions.add(QuestionDraft.of(question)));
        }
    }

    public void add(String kind) {
        questions.add(new QuestionDraft(EvaluationQuestion.Kind.valueOf(kind)));
    }

    public void remove(int position) {
        questions.remove(position);
    }

    /** Swaps it with the one before; the first stays where it is. */
    public void up(int position) {
        if (position > 0) {
            Collections.swap(questions, position - 1, position);
        }
    }

    public String save() {
        EvaluationForm form = new EvaluationForm(
                german, english, questions.stream().map(QuestionDraft::question).toList(), version);
        if (id == 0) {
            id = forms.create(asking.asker(), form);
        } else {
            forms.change(asking.asker(), id, form);
        }
        TrainingPages.say("training.evaluation.saved");
        return "/training/evaluations?faces-redirect=true";
    }

    public boolean isNew() {
        return id == 0;
    }

    public List<QuestionDraft> getQuestions() {
        return Collections.unmodifiableList(questions);
    }

    public List<EvaluationQuestion.Kind> getKinds() {
        return List.of(EvaluationQuestion.Kind.values());
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(@Nullable String german) {
        this.german = Objects.requireNonNullElse(german, "");
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = Objects.requireNonNullElse(english, "");
    }
}
