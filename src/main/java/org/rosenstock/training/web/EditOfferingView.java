package org.rosenstock.training.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.skills.Skill;
import org.rosenstock.skills.Skills;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/** Page /training/edit-offering: the office writes an offering and sees its dates. */
@Named
@ViewScoped
public class EditOfferingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DATES = 50;

    @Inject
    transient Asking asking;

    @Inject
    transient Offerings offerings;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Skills skills;

    @Inject
    transient HttpServletRequest request;

    private String code = "";
    private OfferingState state = OfferingState.DRAFT;
    private OfferingDraft draft = new OfferingDraft();
    private @Nullable String newSkill = "";
    private int level = 2;
    private transient @Nullable Slice<SessionRow> dates;

    public void load() {
        asking.asker().require(Role.HR);
        code = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!code.isEmpty()) {
            OfferingDetail detail = offerings.get(asking.asker(), code);
            state = detail.state();
            draft = OfferingDraft.of(detail.content());
        }
    }

    public String save() {
        if (code.isEmpty()) {
            code = offerings.create(asking.asker(), draft.form());
        } else {
            offerings.change(asking.asker(), code, draft.form());
        }
        return again("training.edit.saved");
    }

    public String publish() {
        offerings.publish(asking.asker(), code);
        return again("training.edit.published");
    }

    public String retire() {
        offerings.retire(asking.asker(), code);
        return again("training.edit.retired");
    }

    public String copy() {
        code = offerings.copy(asking.asker(), code);
        return again("training.edit.copied");
    }

    private String again(String said) {
        TrainingPages.say(said);
        return "/training/edit-offering?faces-redirect=true&id=" + code;
    }

    public Slice<SessionRow> getDates() {
        if (dates == null) {
            dates = code.isEmpty()
                    ? new Slice<>(List.of(), 0)
                    : sessions.all(asking.asker(), code, Paging.first(DATES));
        }
        return dates;
    }

    public String day(SessionRow row) {
        return TrainingPages.day(row.firstDay());
    }

    public String place(SessionRow row) {
        return TrainingPages.place(row);
    }

    public void addSkill() {
        catalogue().stream()
                .filter(skill -> skill.code().equals(skill()))
                .findFirst()
                .ifPresent(skill -> draft.add(new OfferingSkill(skill.code(), skill.name(), level)));
        newSkill = "";
    }

    public void removeSkill(String skill) {
        draft.remove(skill);
    }

    private String skill() {
        return Objects.requireNonNullElse(newSkill, "");
    }

    private List<Skill> catalogue() {
        return skills.list(asking.asker());
    }

    /** The catalogue to choose from, by group. */
    public List<SelectItem> getCatalogue() {
        return catalogue().stream()
                .collect(Collectors.groupingBy(Skill::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> (SelectItem) new SelectItemGroup(group.getKey(), null, false, items(group.getValue())))
                .toList();
    }

    private static SelectItem[] items(List<Skill> group) {
        return group.stream()
                .map(skill -> new SelectItem(skill.code(), skill.name()))
                .toArray(SelectItem[]::new);
    }

    public int[] getLevels() {
        return new int[] {1, 2, 3, 4};
    }

    public @Nullable String getNewSkill() {
        return newSkill;
    }

    public void setNewSkill(@Nullable String newSkill) {
        this.newSkill = newSkill;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public boolean isNew() {
        return code.isEmpty();
    }

    public boolean isPublished() {
        return state == OfferingState.PUBLISHED;
    }

    public String getCode() {
        return code;
    }

    public OfferingState getState() {
        return state;
    }

    public OfferingDraft getDraft() {
        return draft;
    }

    public List<TrainingTopic> getTopics() {
        return List.of(TrainingTopic.values());
    }

    public List<TrainingFormat> getFormats() {
        return List.of(TrainingFormat.values());
    }

    public List<Approval> getApprovals() {
        return List.of(Approval.values());
    }

    public List<WaitingRule> getRules() {
        return List.of(WaitingRule.values());
    }
}
