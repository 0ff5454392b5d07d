package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Proofs;
import org.rosenstock.qualification.StoredFile;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** The paper of a proof that was handed in, at {@code /qualification/proof/<id>}. */
@WebServlet("/qualification/proof/*")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Proofs proofs;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    Blobs blobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, proofs.document(asking.asker(), Long.parseLong(id)));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Always as a download: what others made must not run as a page of ours. */
    private void send(HttpServletResponse response, StoredFile file) throws IOException {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(blobs.size(file.key()));
        Files.copy(blobs.path(file.key()), response.getOutputStream());
    }
}
