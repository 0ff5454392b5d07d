package org.rosenstock.learning.web;

import org.jspecify.annotations.Nullable;

/** One line of the form of a question: a choice, a pair, an item, a spelling or a gap. */
public class QuestionRow {

    private @Nullable String first;
    private @Nullable String second;
    private boolean right;

    public QuestionRow() {
        this("", "", false);
    }

    QuestionRow(String first, @Nullable String second, boolean right) {
        this.first = first;
        this.second = second;
        this.right = right;
    }

    boolean isEmpty() {
        return text(first).isBlank() && text(second).isBlank();
    }

    String first() {
        return text(first).strip();
    }

    String second() {
        return text(second).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
