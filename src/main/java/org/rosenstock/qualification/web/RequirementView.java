package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.Courses;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.AudiencePreview;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementForm;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.Paging;

/** Page /qualification/requirement: makes a rule, or with {@code id} changes or ends one. */
@Named
@ViewScoped
public class RequirementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Requirements requirements;

    @Inject
    transient Courses courses;

    @Inject
    transient AudienceSearch search;

    @Inject
    transient HttpServletRequest request;

    private String code = "";
    private boolean ended;
    private RequirementDraft draft = new RequirementDraft();
    private @Nullable String unitQuery;
    private @Nullable String roleQuery;
    private transient @Nullable AudiencePreview preview;
    private transient @Nullable RequirementForm previewed;

    public void load() {
        asking.asker().require(Role.HR);
        String id = request.getParameter("id");
        if (id != null && !id.isEmpty()) {
            RequirementDetail detail = requirements.get(asking.asker(), id);
            code = detail.code();
            ended = detail.ended();
            draft = new RequirementDraft(detail.form(), search.units(), search.roles());
        }
    }

    public boolean isExisting() {
        return !code.isEmpty();
    }

    public boolean isEnded() {
        return ended;
    }

    public RequirementDraft getDraft() {
        return draft;
    }

    public List<CourseRow> getCourses() {
        return courses.list(asking.asker(), CourseQuery.all(), Paging.first(Paging.MAX_SIZE))
                .items();
    }

    public AudiencePreview getPreview() {
        RequirementForm form = draft.form();
        if (preview == null || !form.equals(previewed)) {
            preview = requirements.preview(asking.asker(), form);
            previewed = form;
        }
        return preview;
    }

    public List<AudienceSearch.Choice> getUnitHits() {
        return search.unitHits(unitQuery);
    }

    public List<AudienceSearch.Choice> getRoleHits() {
        return search.roleHits(roleQuery);
    }

    public void addUnit(long id, String name, boolean withSub) {
        draft.addUnit(id, name, withSub);
        unitQuery = null;
    }

    public void addRole(long id, String name) {
        draft.addRole(id, name);
        roleQuery = null;
    }

    /** Stores the rule, which then holds at once. */
    public String save() {
        if (isExisting()) {
            requirements.change(asking.asker(), code, draft.form());
        } else {
            requirements.create(asking.asker(), draft.form());
        }
        PageMessages.afterRedirect(
                "qualification.requirement.saved", draft.form().title());
        return "/qualification/requirements?faces-redirect=true";
    }

    public String end() {
        requirements.end(asking.asker(), code);
        PageMessages.afterRedirect(
                "qualification.requirement.ended", draft.form().title());
        return "/qualification/requirements?faces-redirect=true";
    }

    /** The rule in one sentence. */
    public String getSentence() {
        return PageMessages.text(
                "qualification.requirement.sentence",
                draft.audience(),
                Rhythm.text(draft.form().repeatMonths()),
                draft.form().firstDueDays());
    }

    public @Nullable String getUnitQuery() {
        return unitQuery;
    }

    public void setUnitQuery(@Nullable String unitQuery) {
        this.unitQuery = unitQuery;
    }

    public @Nullable String getRoleQuery() {
        return roleQuery;
    }

    public void setRoleQuery(@Nullable String roleQuery) {
        this.roleQuery = roleQuery;
    }
}
