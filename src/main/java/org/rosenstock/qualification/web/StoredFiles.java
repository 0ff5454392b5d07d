package org.rosenstock.qualification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.rosenstock.qualification.StoredFile;
import org.rosenstock.shared.Blobs;

/** Sends files that people handed in. */
@ApplicationScoped
public class StoredFiles {

    @Inject
    Blobs blobs;

    /** Always as a download: what others made must not run as a page of ours. */
    void send(HttpServletResponse response, StoredFile file) throws IOException {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(blobs.size(file.key()));
        Files.copy(blobs.path(file.key()), response.getOutputStream());
    }
}
