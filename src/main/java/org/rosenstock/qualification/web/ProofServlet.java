package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Proofs;
import org.rosenstock.shared.StoredFiles;

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
        files.answer(response, () -> files.send(response, proofs.document(asking.asker(), StoredFiles.id(request))));
    }
}
