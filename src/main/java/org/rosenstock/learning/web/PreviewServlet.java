package org.rosenstock.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rosenstock.learning.Authoring;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Turns what an author is typing into what a learner will see, at {@code /learning/preview}; nothing is stored. */
@WebServlet("/learning/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Authoring authoring;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    LessonText text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            long draft =
                    authoring.show(asking.asker(), parameter(request, "course")).draft();
            String html = text.html(parameter(request, "text"), draft);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(html);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
