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
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.AudienceName;
import org.rosenstock.qualification.AudiencePreview;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.web.BlockDraft.Kind;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /qualification/requirement: makes a rule, or with {@code id} changes or ends one. */
@Named
@ViewScoped
public class RequirementView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXCLUSION = -1;

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
    private int version;
    private RequirementDraft draft = new RequirementDraft();
    private int target;
    private int namesPage = -1;
    private @Nullable String query;
    private transient @Nullable List<RequirementDetail.Version> versions;
    private transient @Nullable AudiencePreview preview;
    private transient @Nullable RequirementDefinition previewed;

    public void load() {
        asking.asker().require(Role.HR);
        String id = request.getParameter("id");
        if (id != null && !id.isEmpty()) {
            RequirementDetail detail = requirements.get(asking.asker(), id);
            code = detail.code();
            ended = detail.ended();
            version = detail.version();
            draft = new RequirementDraft(detail.definition(), search);
        }
    }

    public boolean isExisting() {
        return !code.isEmpty();
    }

    public boolean isEnded() {
        return ended;
    }

    public String getCode() {
        return code;
    }

    public RequirementDraft getDraft() {
        return draft;
    }

    public List<CourseRow> getCourses() {
        return courses.list(asking.asker(), CourseQuery.all(), Paging.first(Paging.MAX_SIZE))
                .items();
    }

    public List<AudienceSearch.Choice> getOffices() {
        return search.divisions();
    }

    public AudiencePreview getPreview() {
        RequirementDefinition definition = draft.definition();
        if (preview == null || !definition.equals(previewed)) {
            preview = requirements.preview(asking.asker(), definition);
            previewed = definition;
        }
        return preview;
    }

    /** The people of the preview; asked for by hand only, because the look is recorded. */
    public Slice<AudienceName> getNames() {
        return namesPage < 0
                ? new Slice<>(List.of(), 0)
                : requirements.names(asking.asker(), draft.definition(), new Paging(namesPage, Paging.MAX_SIZE));
    }

    public void showNames() {
        namesPage = 0;
    }

    public List<RequirementDetail.Version> getVersions() {
        if (versions == null) {
            versions = isExisting()
                    ? requirements.get(asking.asker(), code).versions()
                    : List.<RequirementDetail.Version>of();
        }
        return versions;
    }

    public List<AudienceSearch.Choice> getHits() {
        return search.hits(query);
    }

    /** Adds what was found to the block that is being put together. */
    public void add(String kind, long id, String name) {
        block().add(Kind.valueOf(kind), id, name);
        query = null;
    }

    public void addAttribute(String kind) {
        block().addAttribute(AttributeKind.valueOf(kind));
    }

    private BlockDraft block() {
        List<BlockDraft> blocks = draft.getBlocks();
        return target == EXCLUSION ? draft.getExclusion() : blocks.get(Math.min(target, blocks.size() - 1));
    }

    public void addBlock() {
        draft.addBlock();
        target = draft.getBlocks().size() - 1;
    }

    /** Stores the rule, which then holds at once. */
    public String save() {
        if (isExisting()) {
            requirements.change(asking.asker(), code, draft.definition(), version);
        } else {
            requirements.create(asking.asker(), draft.definition());
        }
        return left("qualification.requirement.saved");
    }

    public String end() {
        requirements.end(asking.asker(), code);
        return left("qualification.requirement.ended");
    }

    private String left(String message) {
        PageMessages.afterRedirect(message, draft.definition().title());
        return "/qualification/requirements?faces-redirect=true";
    }

    /** The rule in one sentence. */
    public String getSentence() {
        RequirementDefinition definition = draft.definition();
        return PageMessages.text(
                "qualification.requirement.sentence",
                draft.audience(),
                Rhythm.text(definition.timing()),
                definition.timing().firstDueDays());
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }
}
