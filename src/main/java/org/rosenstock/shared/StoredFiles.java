package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Sends files that people handed in. */
@ApplicationScoped
public class StoredFiles {

    @Inject
    Blobs blobs;

    /** What writes an answer, and may find that there is nothing to send or nobody to send it to. */
    @FunctionalInterface
    public interface Sending {

        void send() throws IOException;
    }

    /** Sends it; 404 when there is no such thing, 403 when the door refuses. */
    public void answer(HttpServletResponse response, Sending sending) throws IOException {
        try {
            sending.send();
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The id that the path ends with. @throws NotFound when it is none */
    public static long id(HttpServletRequest request) {
        String id = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("path " + id);
        }
        return Long.parseLong(id);
    }

    /** Always as a download: what others made must not run as a page of ours. */
    public void send(HttpServletResponse response, StoredFile file) throws IOException {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(blobs.size(file.key()));
        Files.copy(blobs.path(file.key()), response.getOutputStream());
    }
}
