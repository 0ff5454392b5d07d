package org.rosenstock.wiki.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.AttachmentRow;
import org.rosenstock.wiki.Attachments;

/** Files of pages. */
@Path("wiki/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wiki")
public class WikiFilesResource {

    @Inject
    Asking asking;

    @Inject
    Attachments attachments;

    /** A file. @param path where its latest version is read @param size bytes @param uses pages that show or name it */
    public record FileItem(
            long id, String path, String name, String type, long size, int version, Instant sentAt, long uses) {}

    /** The files of a page, by name. */
    public record FileList(List<FileItem> items) {}

    @GET
    @Operation(summary = "The files of a page")
    public FileList list(@QueryParam("page") @Nullable String page) {
        return new FileList(attachments.ofPage(asking.asker(), WikiIds.page(text(page))).stream()
                .map(WikiFilesResource::item)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Sends a file",
            description = "To a page; one of the same name becomes its next version. Without a page, to a space:"
                    + " the first page of it that the sender saves with its address keeps it.")
    @APIResponse(responseCode = "201", description = "with its address in Location")
    public Response send(
            @QueryParam("page") @Nullable String page,
            @QueryParam("space") @Nullable String space,
            @QueryParam("name") @Nullable String name,
            InputStream content) {
        AttachmentRow row = page == null || page.isEmpty()
                ? attachments.add(asking.asker(), text(space), text(name), content)
                : attachments.add(asking.asker(), WikiIds.page(page), text(name), content);
        return Response.created(URI.create(row.path())).entity(item(row)).build();
    }

    private static FileItem item(AttachmentRow row) {
        return new FileItem(
                row.id(), row.path(), row.name(), row.type(), row.size(), row.version(), row.sentAt(), row.uses());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
