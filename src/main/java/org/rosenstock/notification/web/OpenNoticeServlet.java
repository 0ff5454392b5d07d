package org.rosenstock.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;

/**
 * Opens a notice at {@code /notification/open?id=}: marks it as read and leads to what it is about.
 *
 * <p>It answers to GET, so that a notice is a link like any other, in a new tab too. All that somebody else could bring
 * about with it is a notice read by its own reader; where it leads is stored with the notice and never part of the
 * address.
 */
@WebServlet("/notification/open")
public class OpenNoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Notices notices;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!id.matches("\\d{1,15}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            response.sendRedirect(within(notices.read(asking.asker(), Long.parseLong(id))));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A notice leads into the platform, whatever its row says. */
    static String within(String url) {
        return url.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? url : "/notification/inbox";
    }
}
