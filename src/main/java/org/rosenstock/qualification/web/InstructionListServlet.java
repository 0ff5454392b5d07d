package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Lists of an instruction: {@code <id>.pdf} to be signed, {@code <id>} the signed one. */
@WebServlet("/qualification/instruction-list/*")
public class InstructionListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Instructions instructions;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!name.matches("[0-9]{1,18}([.]pdf)?")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(name.replace(".pdf", ""));
        try {
            if (name.endsWith(".pdf")) {
                print(id, response);
            } else {
                files.send(response, instructions.signedList(asking.asker(), id));
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void print(long id, HttpServletResponse response) throws IOException {
        byte[] pdf =
                instructions.signatureList(asking.asker(), id, asking.person().language());
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"unterschriftenliste-" + id + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
