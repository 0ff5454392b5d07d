package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.RequirementDrafts;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.StoredFiles;

/** The decision of the works council, at {@code ?draft=<id>} or {@code ?id=<rule>&version=<number>}. */
@WebServlet("/qualification/council-paper")
public class CouncilPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    RequirementDrafts drafts;

    @Inject
    @SuppressWarnings("serial")
    Requirements requirements;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(response, () -> files.send(response, asked(request)));
    }

    private StoredFile asked(HttpServletRequest request) {
        if (request.getParameter("draft") != null) {
            return drafts.councilPaper(asking.asker(), number(request, "draft"));
        }
        String rule = Objects.requireNonNullElse(request.getParameter("id"), "");
        return requirements.councilPaper(asking.asker(), rule, (int) number(request, "version"));
    }

    private static long number(HttpServletRequest request, String name) {
        String text = Objects.requireNonNullElse(request.getParameter(name), "");
        if (!text.matches("[0-9]{1,9}")) {
            throw new NotFound(name + " " + text);
        }
        return Long.parseLong(text);
    }
}
