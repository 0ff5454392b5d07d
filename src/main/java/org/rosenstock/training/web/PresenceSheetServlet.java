package org.rosenstock.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.StoredFiles;
import org.rosenstock.training.AttendanceLists;

/** {@code /training/attendance-list/<id>.pdf}: the list of a date to print. */
@WebServlet("/training/attendance-list/*")
public class PresenceSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    AttendanceLists lists;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!name.matches("[0-9]{1,18}[.]pdf")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long session = Long.parseLong(name.replace(".pdf", ""));
        files.answer(response, () -> {
            byte[] pdf = lists.sheet(asking.asker(), session, asking.person().language());
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"anwesenheit-" + session + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        });
    }
}
