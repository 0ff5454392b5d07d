package org.rosenstock.learning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.QuestionKind;

/** The form of a question; which lines it shows depends on the kind. */
public class QuestionInput {

    private final QuestionKind kind;
    private final List<QuestionRow> rows = new ArrayList<>();
    private @Nullable String text;
    private @Nullable Integer points = 1;
    private boolean partial;
    private @Nullable String explanation;
    private @Nullable String picture;
    private @Nullable String alt;
    private boolean answer = true;
    private @Nullable BigDecimal number;
    private @Nullable BigDecimal tolerance = BigDecimal.ZERO;
    private @Nullable String unit;
    private @Nullable String extra;
    private @Nullable String feedbackTrue;
    private @Nullable String feedbackFalse;

    QuestionInput(QuestionKind kind) {
        this.kind = kind;
        partial = kind.partialByDefault();
    }

    public QuestionKind getKind() {
        return kind;
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Integer getPoints() {
        return points;
    }

    public void setPoints(@Nullable Integer points) {
        this.points = points;
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    public @Nullable String getPicture() {
        return picture;
    }

    public void setPicture(@Nullable String picture) {
        this.picture = picture;
    }

    public @Nullable String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String alt) {
        this.alt = alt;
    }

    public boolean isAnswer() {
        return answer;
    }

    public void setAnswer(boolean answer) {
        this.answer = answer;
    }

    public @Nullable BigDecimal getNumber() {
        return number;
    }

    public void setNumber(@Nullable BigDecimal number) {
        this.number = number;
    }

    public @Nullable BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getExtra() {
        return extra;
    }

    public void setExtra(@Nullable String extra) {
        this.extra = extra;
    }

    public @Nullable String getFeedbackTrue() {
        return feedbackTrue;
    }

    public void setFeedbackTrue(@Nullable String feedbackTrue) {
        this.feedbackTrue = feedbackTrue;
    }

    public @Nullable String getFeedbackFalse() {
        return feedbackFalse;
    }

    public void setFeedbackFalse(@Nullable String feedbackFalse) {
        this.feedbackFalse = feedbackFalse;
    }
}
