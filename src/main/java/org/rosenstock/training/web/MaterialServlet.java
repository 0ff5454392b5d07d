package org.rosenstock.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.StoredFiles;
import org.rosenstock.training.Materials;

/** Files for those who take part: {@code /training/material/<id>}. */
@WebServlet("/training/material/*")
public class MaterialServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Materials materials;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(response, () -> files.send(response, materials.file(asking.asker(), StoredFiles.id(request))));
    }
}
