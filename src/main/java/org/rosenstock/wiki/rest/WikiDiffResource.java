package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.Comparison;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.diff.Change;

/** What changed between two revisions of a page. */
@Path("wiki/pages/{id}/revisions/{a}/diff/{b}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiDiffResource {

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    /** A block of the page. @param kind SAME, ADDED, REMOVED or CHANGED */
    public record ChangeItem(String kind, String before, String after) {}

    /** @param from the older revision @param to the newer one */
    public record Diff(int from, int to, List<ChangeItem> changes) {}

    @GET
    @Operation(summary = "What changed between two revisions, block by block")
    public Diff diff(@PathParam("id") String id, @PathParam("a") String a, @PathParam("b") String b) {
        Comparison comparison =
                pages.compare(asking.asker(), WikiIds.page(id), WikiIds.revision(a), WikiIds.revision(b));
        return new Diff(
                comparison.before().revision(),
                comparison.after().revision(),
                comparison.changes().stream().map(WikiDiffResource::item).toList());
    }

    private static ChangeItem item(Change change) {
        return new ChangeItem(change.kind().name(), change.before(), change.after());
    }
}
