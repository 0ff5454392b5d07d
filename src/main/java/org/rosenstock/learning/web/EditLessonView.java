package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.learning.Drafts;
import org.rosenstock.learning.LessonDraft;
import org.rosenstock.learning.QuizDrafts;
import org.rosenstock.learning.quiz.QuestionKind;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;

/** Page /learning/edit-lesson: text, document, task or quiz of one lesson. */
@Named
@RequestScoped
public class EditLessonView {

    @Inject
    Asking asking;

    @Inject
    Drafts drafts;

    @Inject
    QuizDrafts quiz;

    @Inject
    DraftView draft;

    @Inject
    LessonText text;

    @Inject
    HttpServletRequest request;

    private @Nullable LessonDraft lesson;
    private @Nullable LessonInput input;

    public LessonDraft getLesson() {
        if (lesson == null) {
            lesson = drafts.lesson(asking.asker(), draft.getCode(), draft.getLesson());
        }
        return lesson;
    }

    public LessonInput getInput() {
        if (input == null) {
            input = LessonInput.of(getLesson().form());
        }
        return input;
    }

    public QuestionKind[] getQuestionKinds() {
        return QuestionKind.values();
    }

    /** What the learner will see. */
    public String getPreview() {
        String body = getInput().getBody();
        return text.html(body == null ? "" : body, draft.getPage().draft());
    }

    public void save() {
        drafts.write(
                asking.asker(), draft.getCode(), draft.getLesson(), getInput().toForm());
        DraftView.say("learning.authoring.saved");
        Faces.redirect(draft.lessonUrl(draft.getLesson()));
    }

    public void remove() {
        drafts.removeLesson(asking.asker(), draft.getCode(), draft.getLesson());
        DraftView.say("learning.authoring.lessonRemoved");
        Faces.redirect(DraftView.courseUrl(draft.getCode()));
    }

    /** Does what the pressed button beside a question says. */
    public void arrange() {
        String[] command = String.valueOf(request.getParameter("question")).split(":", 2);
        String code = command.length > 1 ? command[1] : "";
        switch (command[0]) {
            case "up" -> quiz.move(asking.asker(), draft.getCode(), draft.getLesson(), code, -1);
            case "down" -> quiz.move(asking.asker(), draft.getCode(), draft.getLesson(), code, 1);
            case "remove" -> quiz.remove(asking.asker(), draft.getCode(), draft.getLesson(), code);
            default -> throw new NotFound("no such step");
        }
        Faces.redirect(draft.lessonUrl(draft.getLesson()) + "#fragen");
    }
}
