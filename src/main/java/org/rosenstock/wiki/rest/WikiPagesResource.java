package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.PageEdit;
import org.rosenstock.wiki.PageForm;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.RevisionRow;
import org.rosenstock.wiki.Saved;

/** Pages of the wiki. */
@Path("wiki")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiPagesResource {

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    /** A new page. @param parent id of the page above it */
    public record NewPage(
            @Nullable String title,
            @Nullable Long parent,
            @Nullable String markdown,
            @Nullable String comment) {}

    /** A change. @param baseRevision the one it started from */
    public record Change(
            @Nullable String title,
            @Nullable String markdown,
            @Nullable Integer baseRevision,
            @Nullable String comment,
            @Nullable Boolean minor) {}

    /** A page. @param path where a person opens it */
    public record PageContent(
            long id,
            String space,
            String path,
            String title,
            @Nullable Long parent,
            String markdown,
            String html,
            int revision,
            String state,
            Instant changedAt) {}

    /** What came of saving. @param merged whether changes of somebody else were taken in */
    public record SavedPage(int revision, boolean merged) {}

    /** A place that both changed. */
    public record ConflictItem(String base, String mine, String theirs) {}

    /** Nothing was stored. @param revision the newest one */
    public record Conflicts(int revision, List<ConflictItem> conflicts) {}

    /** One revision. */
    public record RevisionItem(
            int revision, String title, String author, Instant writtenAt, String comment, boolean minor) {}

    /** One page of a history, the latest first. */
    public record RevisionList(long total, List<RevisionItem> items) {}

    @POST
    @Path("spaces/{space}/pages")
    @Operation(summary = "Writes a new page")
    @APIResponse(responseCode = "201", description = "with its address in Location")
    public Response create(@PathParam("space") String space, @Nullable NewPage page) {
        NewPage sent = required(page);
        PageForm form = new PageForm(text(sent.title()), sent.parent(), text(sent.markdown()), text(sent.comment()));
        long id = pages.create(asking.asker(), space, form);
        return Response.created(URI.create("wiki/pages/" + id)).entity(get(id)).build();
    }

    @GET
    @Path("pages/{id}")
    @Operation(summary = "One page as it is now")
    public PageContent get(@PathParam("id") String id) {
        return get(WikiIds.page(id));
    }

    @PUT
    @Path("pages/{id}")
    @Operation(
            summary = "Saves a change",
            description =
                    "What others saved since is joined; places that both changed are told, and nothing is stored.")
    @APIResponse(responseCode = "200", description = "stored")
    @APIResponse(responseCode = "409", description = "not stored; the places that both changed")
    public Response save(@PathParam("id") String id, @Nullable Change change) {
        Change sent = required(change);
        if (sent.baseRevision() == null) {
            throw Rejected.of("baseRevision", "wiki.check.needed");
        }
        long page = WikiIds.page(id);
        PageDetail now = pages.get(asking.asker(), page);
        Saved saved = pages.save(asking.asker(), page, edit(sent, now, sent.baseRevision()));
        if (saved.isStored()) {
            return Response.ok(new SavedPage(saved.revision(), saved.merged())).build();
        }
        return Response.status(Response.Status.CONFLICT)
                .entity(new Conflicts(saved.revision(), conflicts(saved)))
                .build();
    }

    @GET
    @Path("pages/{id}/revisions")
    @Operation(summary = "The history of a page, the latest first")
    public RevisionList revisions(
            @PathParam("id") String id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Slice<RevisionRow> slice = pages.revisions(asking.asker(), WikiIds.page(id), ApiPaging.of(page, size));
        return new RevisionList(
                slice.total(),
                slice.items().stream().map(WikiPagesResource::item).toList());
    }

    @GET
    @Path("pages/{id}/revisions/{revision}")
    @Operation(summary = "A page as it was in one revision")
    public PageContent revision(@PathParam("id") String id, @PathParam("revision") String revision) {
        return content(pages.get(asking.asker(), WikiIds.page(id), WikiIds.revision(revision)));
    }

    private PageContent get(long id) {
        return content(pages.get(asking.asker(), id));
    }

    private static PageEdit edit(Change sent, PageDetail now, int base) {
        return new PageEdit(
                Objects.requireNonNullElse(sent.title(), now.title()),
                Objects.requireNonNullElse(sent.markdown(), now.markdown()),
                base,
                text(sent.comment()),
                Boolean.TRUE.equals(sent.minor()));
    }

    private static List<ConflictItem> conflicts(Saved saved) {
        return saved.conflicts().stream()
                .map(hunk -> new ConflictItem(hunk.base(), hunk.mine(), hunk.theirs()))
                .toList();
    }

    private static RevisionItem item(RevisionRow row) {
        return new RevisionItem(row.number(), row.title(), row.author(), row.writtenAt(), row.comment(), row.minor());
    }

    private static PageContent content(PageDetail page) {
        return new PageContent(
                page.id(),
                page.space(),
                page.path(),
                page.title(),
                page.parent(),
                page.markdown(),
                page.html(),
                page.revision(),
                "published",
                page.changedAt());
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw Rejected.of("", "wiki.check.body");
        }
        return body;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
