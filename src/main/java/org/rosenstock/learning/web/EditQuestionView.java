package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.learning.QuizDrafts;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionKind;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;

/** Page /learning/edit-question: one question of a quiz, {@code ?question=} its code, or {@code ?kind=} for a new one. */
@Named
@RequestScoped
public class EditQuestionView {

    private static final int ROWS = 4;
    private static final int SPARE = 2;
    private static final int MOST = 30;

    @Inject
    Asking asking;

    @Inject
    QuizDrafts quiz;

    @Inject
    DraftView draft;

    @Inject
    EditLessonView lesson;

    @Inject
    HttpServletRequest request;

    private @Nullable QuestionInput input;
    private @Nullable Integer edition;

    public QuestionInput getInput() {
        if (input == null) {
            input = stored().map(QuestionForms::of).orElseGet(() -> new QuestionInput(kind()));
            fill(input.getRows());
        }
        return input;
    }

    /** As many lines as the form had when it was sent; a fresh one has some to spare. */
    private void fill(List<QuestionRow> rows) {
        String sent = request.getParameter("rows");
        int size = sent == null ? Math.max(ROWS, rows.size() + SPARE) : Math.min(MOST, number(sent));
        while (rows.size() < size) {
            rows.add(new QuestionRow());
        }
        while (rows.size() > size) {
            rows.remove(rows.size() - 1);
        }
    }

    private Optional<Question> stored() {
        String code = getCode();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lesson.getLesson().questions().stream()
                .filter(question -> question.common().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + code)));
    }

    private QuestionKind kind() {
        return QuestionKind.ofType(parameter("kind")).orElseThrow(() -> new NotFound("kind of question"));
    }

    /** Code of the question, empty for a new one. */
    public String getCode() {
        return parameter("question");
    }

    public int getEdition() {
        return edition == null ? lesson.getLesson().form().edition() : edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    /** Adds lines, moves one, or stores the question, as the pressed button says. */
    public void act() {
        String[] command = parameter("act").split(":", 2);
        List<QuestionRow> rows = getInput().getRows();
        switch (command[0]) {
            case "more" -> {
                for (int i = 0; i < SPARE && rows.size() < MOST; i++) {
                    rows.add(new QuestionRow());
                }
            }
            case "up" -> swap(rows, number(command[1]), -1);
            case "down" -> swap(rows, number(command[1]), 1);
            default -> save();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static void swap(List<QuestionRow> rows, int row, int step) {
        int other = row + step;
        if (row >= 0 && row < rows.size() && other >= 0 && other < rows.size()) {
            Collections.swap(rows, row, other);
        }
    }

    private void save() {
        String code = getCode().isEmpty() ? null : getCode();
        Question question = QuestionForms.toQuestion(getInput());
        quiz.write(asking.asker(), draft.getCode(), draft.getLesson(), code, question, getEdition());
        DraftView.say("learning.authoring.saved");
        Faces.redirect(draft.lessonUrl(draft.getLesson()) + "#fragen");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
