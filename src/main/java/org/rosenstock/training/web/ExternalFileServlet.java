package org.rosenstock.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.StoredFiles;
import org.rosenstock.training.ExternalTrainings;

/**
 * Files of a training held by others: {@code /training/external-programme/<id>} and
 * {@code /training/external-certificate/<id>}.
 */
@WebServlet({"/training/external-programme/*", "/training/external-certificate/*"})
public class ExternalFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    ExternalTrainings trainings;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean certificate = request.getServletPath().endsWith("certificate");
        files.answer(response, () -> {
            long id = StoredFiles.id(request);
            files.send(
                    response,
                    certificate ? trainings.certificate(asking.asker(), id) : trainings.programme(asking.asker(), id));
        });
    }
}
