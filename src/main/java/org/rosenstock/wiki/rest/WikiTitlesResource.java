package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.Pages;

/** Pages by their title, for whoever sets a link. */
@Path("wiki/titles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiTitlesResource {

    private static final int MOST = 8;

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    /** A page. @param space name of its space @param path where a person opens it */
    public record Title(long id, String title, String space, String path) {}

    /** What was found. */
    public record TitleList(List<Title> items) {}

    @GET
    @Operation(summary = "Pages whose title holds these words, eight at most")
    public TitleList find(@QueryParam("q") @Nullable String words) {
        String asked = Objects.requireNonNullElse(words, "");
        return new TitleList(
                pages.titled(asking.asker(), asked.substring(0, Math.min(asked.length(), 200)), MOST).stream()
                        .map(page -> new Title(page.id(), page.title(), page.space(), page.path()))
                        .toList());
    }
}
