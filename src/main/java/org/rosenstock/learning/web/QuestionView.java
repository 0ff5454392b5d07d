package org.rosenstock.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AskedQuestion;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.Grade;
import org.rosenstock.learning.quiz.PosedQuestion;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionKind;
import org.rosenstock.shared.Texts;

/** One question as the quiz page draws it. */
public final class QuestionView {

    /**
     * A choice, an item of an ordering, a row of a matching, or a gap.
     *
     * @param value what was given here: typed text, or the shown position chosen for this row
     * @param verdict "right", "wrong", "missed" or empty; only after the check
     */
    public record Part(int index, String text, boolean picked, String value, String verdict, List<String> choices) {}

    private final AskedQuestion asked;
    private final PosedQuestion question;
    private final LessonText text;
    private final long version;
    private final Locale locale;

    QuestionView(AskedQuestion asked, LessonText text, long version, Locale locale) {
        this.asked = asked;
        this.question = asked.question();
        this.text = text;
        this.version = version;
        this.locale = locale;
    }

    public String getKind() {
        return question.kind().type();
    }

    public String getCode() {
        return question.code();
    }

    public int getPosition() {
        return asked.position();
    }

    public boolean isChecked() {
        return asked.isChecked();
    }

    public boolean isAnswered() {
        return asked.isAnswered();
    }

    public String getHead() {
        return question.kind() == QuestionKind.GAP
                ? Texts.get(locale, "learning.quiz.gap.head")
                : text.head(question.text(), version);
    }

    public String getRest() {
        return question.kind() == QuestionKind.GAP ? "" : text.rest(question.text(), version);
    }

    public @Nullable String getPicture() {
        Question.Picture picture = question.picture();
        return picture == null ? null : MediaFile.url(version, picture.file().replaceAll("^media/", ""));
    }

    public String getPictureAlt() {
        Question.Picture picture = question.picture();
        return picture == null ? "" : picture.alt();
    }

    public String getUnit() {
        String unit = question.unit();
        return unit == null ? "" : unit;
    }

    public int getPoints() {
        return question.points();
    }

    /** Choices; of a statement: true and false. */
    public List<Part> getOptions() {
        List<String> texts = question.kind() == QuestionKind.TRUE_FALSE
                ? List.of(Texts.get(locale, "learning.quiz.true"), Texts.get(locale, "learning.quiz.false"))
                : question.options();
        Set<Integer> chosen = asked.answer() instanceof Answer.Chosen given ? given.positions() : Set.of();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Part(i, texts.get(i), chosen.contains(i), "", choice(i, chosen), List.of()))
                .toList();
    }

    private String choice(int option, Set<Integer> chosen) {
        Grade grade = asked.grade();
        if (grade == null) {
            return "";
        }
        boolean picked = chosen.contains(option);
        if (question.kind() == QuestionKind.TRUE_FALSE) {
            boolean right = grade.verdict() == Grade.Verdict.RIGHT;
            return picked ? (right ? "right" : "wrong") : (right || chosen.isEmpty() ? "" : "missed");
        }
        boolean correct = option < grade.parts().size() && grade.parts().get(option) == picked;
        if (picked) {
            return correct ? "right" : "wrong";
        }
        return correct ? "missed" : "";
    }

    /** Items of an ordering, in the order given so far. */
    public List<Part> getItems() {
        List<String> shown = question.options();
        List<Integer> order = arranged(shown.size());
        return IntStream.range(0, order.size())
                .mapToObj(place ->
                        new Part(order.get(place), shown.get(order.get(place)), false, "", verdict(place), List.of()))
                .toList();
    }

    private List<Integer> arranged(int size) {
        List<Integer> asShown = IntStream.range(0, size).boxed().toList();
        return asked.answer() instanceof Answer.Arranged given
                        && given.positions().size() == size
                        && Set.copyOf(given.positions()).equals(Set.copyOf(asShown))
                ? given.positions()
                : asShown;
    }

    /** Rows of a matching; every row offers all rights. */
    public List<Part> getRows() {
        List<String> rights = question.options();
        List<Integer> given = asked.answer() instanceof Answer.Arranged answer ? answer.positions() : List.of();
        List<String> lefts = question.lefts();
        return IntStream.range(0, lefts.size())
                .mapToObj(i -> new Part(
                        i,
                        lefts.get(i),
                        false,
                        i < given.size() ? String.valueOf(given.get(i)) : "-1",
                        verdict(i),
                        rights))
                .toList();
    }

    /** The field of a number or short text. */
    public Part getField() {
        return gap(0, List.of());
    }

    /** A gap text cut into text (index -1) and gaps. */
    public List<Part> getPieces() {
        List<Part> pieces = new ArrayList<>();
        List<String> segments = question.segments();
        List<Integer> gaps = question.gapsInText();
        for (int i = 0; i < segments.size(); i++) {
            pieces.add(new Part(-1, segments.get(i), false, "", "", List.of()));
            if (i < gaps.size()) {
                pieces.add(gap(gaps.get(i), question.gapChoices(gaps.get(i))));
            }
        }
        return pieces;
    }

    private Part gap(int index, List<String> choices) {
        List<String> typed = asked.answer() instanceof Answer.Typed given ? given.texts() : List.of();
        return new Part(index, "", false, index < typed.size() ? typed.get(index) : "", verdict(index), choices);
    }

    private String verdict(int part) {
        Grade grade = asked.grade();
        if (grade == null) {
            return "";
        }
        return part < grade.parts().size() && grade.parts().get(part) ? "right" : "wrong";
    }

    /** "right", "partly" or "wrong". */
    public String getVerdict() {
        Grade grade = asked.grade();
        return grade == null ? "" : grade.verdict().name().toLowerCase(Locale.ROOT);
    }

    public String getEarned() {
        Grade grade = asked.grade();
        return grade == null ? "0" : Points.text(grade.points(), locale);
    }

    /** What the author says to this answer, as HTML. */
    public List<String> getFeedback() {
        Grade grade = asked.grade();
        return grade == null
                ? List.of()
                : grade.feedback().stream()
                        .map(words -> text.html(words, version))
                        .toList();
    }

    public String getExplanation() {
        return asked.isChecked() ? text.html(question.explanation(), version) : "";
    }

    /** The right answer in words, where the marks beside the options do not show it. */
    public List<String> getSolution() {
        boolean shown = question.kind() == QuestionKind.SINGLE
                || question.kind() == QuestionKind.MULTIPLE
                || question.kind() == QuestionKind.TRUE_FALSE;
        return !asked.isChecked() || shown || "right".equals(getVerdict()) ? List.of() : question.solution();
    }
}
