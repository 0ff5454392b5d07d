package org.rosenstock.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.rosenstock.learning.CoursePackages;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Own courses as packages at {@code /learning/export/<course>.zip}. */
@WebServlet("/learning/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]{2,60})\\.zip");

    @Inject
    @SuppressWarnings("serial")
    CoursePackages packages;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Written to the side first: half a zip with status 200 would look like a whole one.
        Path zip = Files.createTempFile("rosenstock-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                packages.export(asking.asker(), address.group(1), out);
            }
            send(response, address.group(1), zip);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static void send(HttpServletResponse response, String code, Path zip) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + code + ".zip\"");
        response.setContentLengthLong(Files.size(zip));
        Files.copy(zip, response.getOutputStream());
    }
}
