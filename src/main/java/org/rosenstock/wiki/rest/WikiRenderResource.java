package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.Pages;

/** What a text would look like. */
@Path("wiki/render")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiRenderResource {

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    /** A text. */
    public record Source(@Nullable String markdown) {}

    /** The same as a piece of a page, safe to be shown as it is. */
    public record Shown(String html) {}

    @POST
    @Operation(summary = "Markdown as a page would show it", description = "Nothing is stored.")
    public Shown render(@Nullable Source source) {
        if (source == null || source.markdown() == null) {
            throw Rejected.of("markdown", "wiki.check.needed");
        }
        return new Shown(pages.preview(asking.asker(), source.markdown()));
    }
}
