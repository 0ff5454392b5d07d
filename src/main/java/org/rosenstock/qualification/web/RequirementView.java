package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.AudienceName;
import org.rosenstock.qualification.AudiencePreview;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.DraftDetail;
import org.rosenstock.qualification.DraftForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementDrafts;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.web.BlockDraft.Kind;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /qualification/requirement: makes a rule, with {@code id} changes or ends one, with {@code draft} goes on. */
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
    transient RequirementDrafts drafts;

    @Inject
    transient AudienceSearch search;

    @Inject
    transient HttpServletRequest request;

    private String code = "";
    private boolean ended;
    private int version;
    private RequirementDraft draft = new RequirementDraft();
    private CouncilDraft council = new CouncilDraft(CouncilNote.NONE);
    private @Nullable DraftDetail kept;
    private transient @Nullable Long keptOfRule;
    private int namesPage = -1;
    private transient @Nullable List<RequirementDetail.Version> versions;
    private transient @Nullable AudiencePreview preview;
    private transient @Nullable RequirementDefinition previewed;

    public void load() {
        asking.asker().require(Role.HR, Role.COUNCIL);
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        String number = request.getParameter("draft");
        if (number != null) {
            goOn(number);
        } else if (id.isEmpty()) {
            asking.asker().require(Role.HR);
        } else {
            draft = new RequirementDraft(rule(id).definition(), search);
        }
    }

    private void goOn(String number) {
        asking.asker().require(Role.HR);
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound("draft " + number);
        }
        DraftDetail detail = drafts.get(asking.asker(), Long.parseLong(number));
        kept = detail;
        draft = new RequirementDraft(detail.definition(), search);
        council = new CouncilDraft(detail.council());
        if (!detail.code().isEmpty()) {
            rule(detail.code());
        }
    }

    private RequirementDetail rule(String id) {
        RequirementDetail detail = requirements.get(asking.asker(), id);
        code = detail.code();
        ended = detail.ended();
        version = detail.version();
        return detail;
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

    public CouncilDraft getCouncil() {
        return council;
    }

    /** The draft that is shown, as it was kept; absent when a rule or nothing yet is shown. */
    public @Nullable DraftDetail getKept() {
        return kept;
    }

    /** Whether the rule has been changed since the draft was kept. */
    public boolean isOutdated() {
        return kept != null && isExisting() && kept.basedOn() != version;
    }

    /** Id of the draft of the next version of the rule that is shown, 0 when there is none. */
    public long getKeptOfRule() {
        if (keptOfRule == null) {
            boolean looked = kept == null && isExisting() && asking.asker().is(Role.HR);
            keptOfRule = looked ? drafts.of(asking.asker(), code).orElse(0L) : Long.valueOf(0);
        }
        return keptOfRule;
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
        drafts.publish(asking.asker(), form());
        return left("qualification.requirement.saved");
    }

    /** Keeps what there is; nothing holds yet. */
    public String keep() {
        long id = drafts.save(asking.asker(), form());
        left("qualification.draft.saved");
        return "/qualification/requirement?faces-redirect=true&draft=" + id;
    }

    public String discard() {
        if (kept != null) {
            drafts.discard(asking.asker(), kept.id());
        }
        return left("qualification.draft.discarded");
    }

    private DraftForm form() {
        long id = kept == null ? 0 : kept.id();
        int revision = kept == null ? 0 : kept.revision();
        council.receive(drafts, asking.asker());
        return new DraftForm(id, revision, code, version, draft.definition(), council.note());
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
