package org.rosenstock.learning.web;

import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseForm;

/** The form about a course as a whole. */
public class CourseInput {

    private @Nullable String title = "";
    private @Nullable String summary = "";
    private String language = "de";
    private String topic = "it";
    private @Nullable String cover;
    private boolean ruleLessons = true;
    private boolean ruleQuiz;
    private boolean ruleTask;
    private int version;

    static CourseInput of(CourseForm form) {
        CourseInput input = new CourseInput();
        input.title = form.title();
        input.summary = form.summary();
        input.language = form.language();
        input.topic = form.topic();
        input.cover = form.cover();
        input.ruleLessons = form.ruleLessons();
        input.ruleQuiz = form.ruleQuiz();
        input.ruleTask = form.ruleTask();
        input.version = form.version();
        return input;
    }

    CourseForm toForm() {
        String name = cover == null || cover.isEmpty() ? null : cover;
        return new CourseForm(
                title == null ? "" : title,
                summary == null ? "" : summary,
                language,
                topic,
                name,
                ruleLessons,
                ruleQuiz,
                ruleTask,
                version);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public @Nullable String getCover() {
        return cover;
    }

    public void setCover(@Nullable String cover) {
        this.cover = cover;
    }

    public boolean isRuleLessons() {
        return ruleLessons;
    }

    public void setRuleLessons(boolean ruleLessons) {
        this.ruleLessons = ruleLessons;
    }

    public boolean isRuleQuiz() {
        return ruleQuiz;
    }

    public void setRuleQuiz(boolean ruleQuiz) {
        this.ruleQuiz = ruleQuiz;
    }

    public boolean isRuleTask() {
        return ruleTask;
    }

    public void setRuleTask(boolean ruleTask) {
        this.ruleTask = ruleTask;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
