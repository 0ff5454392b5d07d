package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.DraftForm;
import org.rosenstock.wiki.DraftRow;
import org.rosenstock.wiki.Drafts;

/** What somebody is writing and has not saved. */
@Path("wiki/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiDraftsResource {

    @Inject
    Asking asking;

    @Inject
    Drafts drafts;

    /** A draft. @param page absent for a new page @param parent below which a new page shall stand */
    public record DraftContent(
            @Nullable Long id,
            @Nullable Long page,
            @Nullable String space,
            @Nullable Long parent,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable Integer baseRevision) {}

    /** What was kept. */
    public record KeptDraft(long id, Instant savedAt) {}

    /** Who else writes. @param others names */
    public record Writing(List<String> others) {}

    @PUT
    @Operation(summary = "Keeps what was written so far; nobody else sees it")
    public KeptDraft keep(@Nullable DraftContent draft) {
        if (draft == null) {
            throw Rejected.of("", "wiki.check.body");
        }
        DraftRow kept = drafts.keep(asking.asker(), form(draft));
        return new KeptDraft(kept.id(), kept.savedAt());
    }

    @POST
    @Path("writing/{page}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Says that one has the page open for writing, and who else has")
    public Writing writing(@PathParam("page") String page) {
        return new Writing(drafts.writing(asking.asker(), WikiIds.page(page)));
    }

    private static DraftForm form(DraftContent sent) {
        return new DraftForm(
                sent.id(),
                sent.page(),
                text(sent.space()),
                sent.parent(),
                text(sent.title()),
                text(sent.markdown()),
                Objects.requireNonNullElse(sent.baseRevision(), 0));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
