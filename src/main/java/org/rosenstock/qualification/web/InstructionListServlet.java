package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.InstructionPapers;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.StoredFiles;

/** Lists of an instruction: {@code <id>.pdf} to be signed, {@code <id>} the signed one, {@code <id>-record.pdf}
 * what was held. */
@WebServlet("/qualification/instruction-list/*")
public class InstructionListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Instructions instructions;

    @Inject
    @SuppressWarnings("serial")
    InstructionPapers papers;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!name.matches("[0-9]{1,18}((-record)?[.]pdf)?")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(name.replaceFirst("\\D.*", ""));
        files.answer(response, () -> {
            if (name.endsWith(".pdf")) {
                print(name, id, response);
            } else {
                files.send(response, instructions.signedList(asking.asker(), id));
            }
        });
    }

    private void print(String name, long id, HttpServletResponse response) throws IOException {
        boolean held = name.contains("-record");
        String language = asking.person().language();
        byte[] pdf = held
                ? papers.record(asking.asker(), id, language)
                : instructions.signatureList(asking.asker(), id, language);
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (held ? "unterweisung-" : "unterschriftenliste-") + id + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
