package org.rosenstock.qualification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Folders;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.StoredFiles;

/** A proof folder at {@code /qualification/folder-file/<id>}: its one volume, or all of them packed. */
@WebServlet("/qualification/folder-file/*")
public class FolderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Folders folders;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Inject
    @SuppressWarnings("serial")
    Blobs blobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.answer(response, () -> {
            long id = StoredFiles.id(request);
            List<StoredFile> volumes = folders.files(asking.asker(), id);
            if (volumes.size() == 1) {
                files.send(response, volumes.get(0));
            } else {
                pack(response, id, volumes);
            }
        });
    }

    /** Packed while it is sent, so that its size does not matter. */
    private void pack(HttpServletResponse response, long id, List<StoredFile> volumes) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"nachweismappe-" + id + ".zip\"");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (StoredFile volume : volumes) {
                zip.putNextEntry(new ZipEntry(volume.name()));
                Files.copy(blobs.path(volume.key()), zip);
                zip.closeEntry();
            }
        }
    }
}
