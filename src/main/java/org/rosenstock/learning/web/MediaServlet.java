package org.rosenstock.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rosenstock.learning.Courses;
import org.rosenstock.learning.MediaFile;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.NotFound;

/**
 * Files of courses at {@code /learning/media/<version>/<name>}, with {@code ?download} to keep them. What a file
 * contains never runs as a page of ours: its type is fixed, and the policy that goes with the type forbids scripts.
 */
@WebServlet("/learning/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([^/]{1,120})");

    @Inject
    @SuppressWarnings("serial")
    Courses courses;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    Blobs blobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            MediaFile file = courses.media(asking.asker(), Long.parseLong(path.group(1)), path.group(2));
            headers(request, response, file);
            FileAnswer.send(request, response, blobs.path(file.blobKey()), file.blobKey(), file.contentType());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response, MediaFile file) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getParameter("download") != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        }
    }
}
