package org.rosenstock.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.learning.Certificates;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.NotFound;

/** Own certificates as PDF at {@code /learning/certificate/<number>.pdf}. */
@WebServlet("/learning/certificate/*")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Certificates certificates;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    Blobs blobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getPathInfo()).replaceAll("^/|\\.pdf$", "");
        try {
            MediaFile file = certificates.document(asking.asker(), number);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            FileAnswer.send(request, response, blobs.path(file.blobKey()), file.blobKey(), file.contentType());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
