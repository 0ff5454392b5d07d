package org.rosenstock.training.web;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.training.EvaluationQuestion;

/** A question of an evaluation form while the office writes it. */
public class QuestionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EvaluationQuestion.Kind kind;
    private String german = "";
    private String english = "";
    private String lowGerman = "";
    private String lowEnglish = "";
    private String highGerman = "";
    private String highEnglish = "";

    QuestionDraft(EvaluationQuestion.Kind kind) {
        this.kind = kind;
    }

    static QuestionDraft of(EvaluationQuestion question) {
        QuestionDraft draft = new QuestionDraft(question.kind());
        draft.german = question.german();
        draft.english = question.english();
        draft.lowGerman = question.lowGerman();
        draft.lowEnglish = question.lowEnglish();
        draft.highGerman = question.highGerman();
        draft.highEnglish = question.highEnglish();
        return draft;
    }

    EvaluationQuestion question() {
        return new EvaluationQuestion(0, kind, german, english, lowGerman, lowEnglish, highGerman, highEnglish);
    }

    public EvaluationQuestion.Kind getKind() {
        return kind;
    }

    public boolean isScale() {
        return kind == EvaluationQuestion.Kind.SCALE;
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

    public String getLowGerman() {
        return lowGerman;
    }

    public void setLowGerman(@Nullable String lowGerman) {
        this.lowGerman = Objects.requireNonNullElse(lowGerman, "");
    }

    public String getLowEnglish() {
        return lowEnglish;
    }

    public void setLowEnglish(@Nullable String lowEnglish) {
        this.lowEnglish = Objects.requireNonNullElse(lowEnglish, "");
    }

    public String getHighGerman() {
        return highGerman;
    }

    public void setHighGerman(@Nullable String highGerman) {
        this.highGerman = Objects.requireNonNullElse(highGerman, "");
    }

    public String getHighEnglish() {
        return highEnglish;
    }

    public void setHighEnglish(@Nullable String highEnglish) {
        this.highEnglish = Objects.requireNonNullElse(highEnglish, "");
    }
}
