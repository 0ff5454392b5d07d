package org.rosenstock.training.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/** An offering while it is written. */
public class OfferingDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CENTS = 100;

    private String title = "";
    private String summary = "";
    private String goals = "";
    private String contents = "";
    private String audience = "";
    private String prerequisites = "";
    private TrainingTopic topic = TrainingTopic.ONBOARDING;
    private TrainingFormat format = TrainingFormat.ON_SITE;
    private Approval approval = Approval.LEAD;
    private WaitingRule rule = WaitingRule.ARRIVAL;
    private int minutes = 480;
    private int euros;
    private int minSeats = 6;
    private int maxSeats = 16;
    private int cancelDays = 7;
    private int offerHours = 48;
    private int cents;
    private int version;

    @SuppressWarnings("serial")
    private List<OfferingSkill> skills = List.of();

    static OfferingDraft of(OfferingForm form) {
        OfferingDraft draft = new OfferingDraft();
        draft.title = form.title();
        draft.summary = form.summary();
        draft.goals = form.goals();
        draft.contents = form.contents();
        draft.audience = form.audience();
        draft.prerequisites = form.prerequisites();
        draft.topic = form.topic();
        draft.format = form.format();
        draft.approval = form.approval();
        draft.rule = form.waitingRule();
        draft.minutes = form.minutes();
        draft.euros = form.costCents() / CENTS;
        draft.cents = form.costCents() % CENTS;
        draft.minSeats = form.minSeats();
        draft.maxSeats = form.maxSeats();
        draft.cancelDays = form.cancelDays();
        draft.offerHours = form.offerHours();
        draft.skills = form.skills();
        draft.version = form.version();
        return draft;
    }

    OfferingForm form() {
        return new OfferingForm(
                title,
                summary,
                goals,
                contents,
                audience,
                prerequisites,
                topic,
                format,
                minutes,
                euros * CENTS + cents,
                minSeats,
                maxSeats,
                approval,
                cancelDays,
                rule,
                offerHours,
                skills,
                version);
    }

    public List<OfferingSkill> getSkills() {
        return skills;
    }

    /** One that is there already gets the new level. */
    void add(OfferingSkill skill) {
        remove(skill.code());
        skills = Stream.concat(skills.stream(), Stream.of(skill)).toList();
    }

    void remove(String code) {
        skills = skills.stream().filter(each -> !each.code().equals(code)).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = plain(title);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = plain(summary);
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(@Nullable String goals) {
        this.goals = plain(goals);
    }

    public String getContents() {
        return contents;
    }

    public void setContents(@Nullable String contents) {
        this.contents = plain(contents);
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = plain(audience);
    }

    public String getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(@Nullable String prerequisites) {
        this.prerequisites = plain(prerequisites);
    }

    public TrainingTopic getTopic() {
        return topic;
    }

    public void setTopic(TrainingTopic topic) {
        this.topic = topic;
    }

    public TrainingFormat getFormat() {
        return format;
    }

    public void setFormat(TrainingFormat format) {
        this.format = format;
    }

    public Approval getApproval() {
        return approval;
    }

    public void setApproval(Approval approval) {
        this.approval = approval;
    }

    public WaitingRule getRule() {
        return rule;
    }

    public void setRule(WaitingRule rule) {
        this.rule = rule;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getMinSeats() {
        return minSeats;
    }

    public void setMinSeats(int minSeats) {
        this.minSeats = minSeats;
    }

    public int getMaxSeats() {
        return maxSeats;
    }

    public void setMaxSeats(int maxSeats) {
        this.maxSeats = maxSeats;
    }

    public int getCancelDays() {
        return cancelDays;
    }

    public void setCancelDays(int cancelDays) {
        this.cancelDays = cancelDays;
    }

    public int getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(int offerHours) {
        this.offerHours = offerHours;
    }

    /** Whole euros per seat; cents that were there are dropped with a new amount. */
    public int getCostCents() {
        return euros;
    }

    public void setCostCents(int euros) {
        cents = euros == this.euros ? cents : 0;
        this.euros = euros;
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
