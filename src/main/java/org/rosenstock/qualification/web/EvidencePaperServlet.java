package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.EvidencePapers;
import org.rosenstock.qualification.PaperFormat;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Proofs to keep: {@code <id>.pdf} one of them, {@code all.pdf}, {@code all.xlsx} and {@code all.csv} the own ones. */
@WebServlet("/qualification/evidence-paper/*")
public class EvidencePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    EvidencePapers papers;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!name.matches("all[.](pdf|xlsx|csv)|[0-9]{1,18}[.]pdf")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PaperFormat format =
                PaperFormat.valueOf(name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT));
        try {
            send(response, name, format);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletResponse response, String name, PaperFormat format) throws IOException {
        Locale locale = Locale.forLanguageTag(asking.person().language());
        byte[] file = name.startsWith("all")
                ? papers.mine(asking.asker(), format, locale)
                : papers.print(asking.asker(), Long.parseLong(name.replace(".pdf", "")), locale);
        response.setContentType(format.contentType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(name) + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static String fileName(String name) {
        return name.startsWith("all") ? name.replace("all", "nachweise") : "nachweis-" + name;
    }
}
