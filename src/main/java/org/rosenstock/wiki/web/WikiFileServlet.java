package org.rosenstock.wiki.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.StoredFiles;
import org.rosenstock.wiki.Attachments;

/**
 * Files of pages: {@code /wiki/file/<id>}, an earlier one with {@code ?version=}. Pictures and PDF open, all else is
 * saved.
 */
@WebServlet("/wiki/file/*")
public class WikiFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Attachments attachments;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(response, () -> {
            StoredFile file = attachments.file(asking.asker(), StoredFiles.id(request), version(request));
            if (opens(file.type())) {
                files.show(request, response, file);
            } else {
                files.send(response, file);
            }
        });
    }

    private static boolean opens(String type) {
        return type.startsWith("image/") || type.equals("application/pdf");
    }

    private static int version(HttpServletRequest request) {
        String number = WikiPages.parameter(request, "version");
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
