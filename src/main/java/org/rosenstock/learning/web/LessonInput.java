package org.rosenstock.learning.web;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.LessonForm;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.quiz.QuizSettings;

/** The form of a lesson. */
public class LessonInput {

    private @Nullable String title;
    private @Nullable String body;
    private @Nullable String media;
    private @Nullable Integer minutes;
    private TaskConfirm confirm = TaskConfirm.SELF;
    private @Nullable Integer pass;
    private @Nullable Integer attempts;
    private @Nullable Integer limit;
    private boolean shuffle;
    private int edition;

    static LessonInput of(LessonForm form) {
        LessonInput input = new LessonInput();
        input.title = form.title();
        input.body = form.body();
        input.media = form.media();
        input.minutes = form.minutes();
        input.confirm = form.confirm();
        input.pass = form.quiz().pass();
        input.attempts = form.quiz().attempts();
        input.limit = form.quiz().minutes();
        input.shuffle = form.quiz().shuffle();
        input.edition = form.edition();
        return input;
    }

    LessonForm toForm() {
        String document = media == null || media.isEmpty() ? null : media;
        return new LessonForm(
                title == null ? "" : title,
                minutes == null ? 0 : minutes,
                body == null ? "" : body,
                document,
                confirm,
                new QuizSettings(pass == null ? 0 : pass, attempts == null ? 0 : attempts, limit, shuffle),
                edition);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getMedia() {
        return media;
    }

    public void setMedia(@Nullable String media) {
        this.media = media;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public TaskConfirm getConfirm() {
        return confirm;
    }

    public void setConfirm(TaskConfirm confirm) {
        this.confirm = confirm;
    }

    public @Nullable Integer getPass() {
        return pass;
    }

    public void setPass(@Nullable Integer pass) {
        this.pass = pass;
    }

    public @Nullable Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(@Nullable Integer attempts) {
        this.attempts = attempts;
    }

    public @Nullable Integer getLimit() {
        return limit;
    }

    public void setLimit(@Nullable Integer limit) {
        this.limit = limit;
    }

    public boolean isShuffle() {
        return shuffle;
    }

    public void setShuffle(boolean shuffle) {
        this.shuffle = shuffle;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
