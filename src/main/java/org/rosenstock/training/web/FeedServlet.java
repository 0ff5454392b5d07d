package org.rosenstock.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.Feeds;

/** {@code /training/feed/<secret>.ics}: a calendar for programs that cannot sign in; whoever knows it may read it. */
@WebServlet("/training/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo());
        if (!name.matches("/[0-9a-f]{64}[.]ics")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] calendar = feeds.calendar(Asker.system(), name.substring(1, name.length() - ".ics".length()))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Content-Disposition", "inline; filename=\"fortbildung.ics\"");
            response.setContentLength(calendar.length);
            response.getOutputStream().write(calendar);
        } catch (NotFound ended) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
