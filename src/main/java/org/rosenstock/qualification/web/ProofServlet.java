package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Proofs;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** The paper of a proof that was handed in, at {@code /qualification/proof/<id>}. */
@WebServlet("/qualification/proof/*")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Proofs proofs;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        if (!id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            files.send(response, proofs.document(asking.asker(), Long.parseLong(id)));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
