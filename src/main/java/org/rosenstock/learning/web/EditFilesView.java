package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.learning.DraftMedia;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;

/** Page /learning/edit-files: pictures, documents, films and sounds of a course. */
@Named
@RequestScoped
public class EditFilesView {

    @Inject
    Asking asking;

    @Inject
    DraftMedia media;

    @Inject
    DraftView draft;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable String words;

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public void upload() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Rejected.of("file", "learning.authoring.needsFile");
        }
        try (InputStream content = sent.getInputStream()) {
            String name = media.add(
                    asking.asker(), draft.getCode(), sent.getSubmittedFileName(), content, words == null ? "" : words);
            DraftView.say("learning.authoring.fileAdded", name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
        Faces.redirect(url());
    }

    public void remove() {
        media.remove(asking.asker(), draft.getCode(), String.valueOf(request.getParameter("remove")));
        DraftView.say("learning.authoring.fileRemoved");
        Faces.redirect(url());
    }

    private String url() {
        return "/learning/edit-files?id=" + draft.getCode();
    }
}
