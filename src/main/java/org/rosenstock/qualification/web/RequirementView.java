package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
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
    private static final int NAMES = 50;

    @Inject
    transient Asking asking;

    @Inject
    transient Requirements requirements;

    @Inject
    transient AudienceSearch search;

    @Inject
    transient HttpServletRequest request;

    private String code = "";
    private boolean ended;
    private int version;
    private RequirementDraft draft = new RequirementDraft();
    private int namesPage = -1;
    private transient @Nullable List<RequirementDetail.Version> versions;
    private transient @Nullable AudiencePreview preview;
    private transient @Nullable RequirementDefinition previewed;

    public void load() {
        asking.asker().require(Role.HR, Role.COUNCIL);
        String id = request.getParameter("id");
        if (id == null || id.isEmpty()) {
            asking.asker().require(Role.HR);
        } else {
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

    /** What has been filled in so far. */
    public RequirementDefinition getDefinition() {
        return draft.definition();
    }

    public List<AudienceSearch.Choice> getOffices() {
        return search.divisions();
    }

    public AudiencePreview getPreview() {
        RequirementDefinition definition = draft.definition();
        if (preview == null || !definition.equals(previewed)) {
            preview = requirements.preview(asking.asker(), code, definition);
            previewed = definition;
        }
        return preview;
    }

    /** The people of the preview; asked for by hand only, because the look is recorded. */
    public Slice<AudienceName> getNames() {
        return namesPage < 0
                ? new Slice<>(List.of(), 0)
                : requirements.names(asking.asker(), draft.definition(), new Paging(namesPage, NAMES));
    }

    public void showNames(int page) {
        namesPage = page;
    }

    public int getNamesPage() {
        return namesPage;
    }

    public boolean hasMoreNames(long total) {
        return (namesPage + 1L) * NAMES < total;
    }

    public List<RequirementDetail.Version> getVersions() {
        if (versions == null) {
            versions = isExisting()
                    ? requirements.get(asking.asker(), code).versions()
                    : List.<RequirementDetail.Version>of();
        }
        return versions;
    }

    public List<AudienceSearch.Choice> hits(BlockDraft block) {
        return search.hits(block.getQuery());
    }

    /** Adds what was found to the block. */
    public void add(BlockDraft block, String kind, AudienceSearch.Choice hit) {
        block.add(Kind.valueOf(kind), hit.id(), hit.name());
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
}
