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
        response.setHeader("Cache-Control", "private, no-store");
        write(response, file, "attachment");
    }

    /**
     * For a browser to show, a picture or PDF. Kept by the browser, which asks each time whether it is still the same
     * and still allowed.
     */
    public void show(HttpServletRequest request, HttpServletResponse response, StoredFile file) throws IOException {
        String tag = '"' + file.key() + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(response, file, "inline");
        }
    }

    private void write(HttpServletResponse response, StoredFile file, String disposition) throws IOException {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        response.setContentLengthLong(blobs.size(file.key()));
        Files.copy(blobs.path(file.key()), response.getOutputStream());
    }
}
