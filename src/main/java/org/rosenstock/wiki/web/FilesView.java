package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.AttachmentRow;
import org.rosenstock.wiki.AttachmentVersion;
import org.rosenstock.wiki.Attachments;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.Permissions;
import org.rosenstock.wiki.Place;
import org.rosenstock.wiki.Spaces;

/** Page /wiki/files: the files of a page, with every version of the one that is opened. */
@Named
@RequestScoped
public class FilesView {

    private static final long MIB = 1024 * 1024;

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    @Inject
    Spaces spaces;

    @Inject
    Permissions permissions;

    @Inject
    Attachments attachments;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable PageDetail page;
    private @Nullable List<AttachmentRow> rows;
    private @Nullable Boolean writable;

    public void load() {
        getRows();
    }

    public PageDetail getPage() {
        if (page == null) {
            page = pages.get(asking.asker(), WikiPages.id(request, "page"));
        }
        return page;
    }

    public List<AttachmentRow> getRows() {
        if (rows == null) {
            rows = attachments.ofPage(asking.asker(), getPage().id());
        }
        return rows;
    }

    public boolean isWritable() {
        if (writable == null) {
            Place place = Place.page(
                    spaces.get(asking.asker(), getPage().space()).id(),
                    getPage().id());
            writable = permissions.may(asking.asker(), place, Access.WRITE);
        }
        return writable;
    }

    /** The file whose versions are shown; 0 for none. */
    public long getOpen() {
        String id = WikiPages.parameter(request, "file");
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    public List<AttachmentVersion> getVersions() {
        return attachments.versions(asking.asker(), getOpen());
    }

    /** The one that was just removed. */
    public String getRemoved() {
        String removed = WikiPages.parameter(request, "removed");
        return removed.matches("[0-9]{1,18}") ? removed : "";
    }

    /** "1,4 MB" or "12 kB", as people say it. */
    public String size(long bytes) {
        return bytes < MIB
                ? WikiPages.text("wiki.files.kb", Math.max(1, Math.round(bytes / 1024.0)))
                : WikiPages.text("wiki.files.mb", bytes / (double) MIB);
    }

    public String add() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Rejected.of("file", "wiki.check.needed");
        }
        try (InputStream content = sent.getInputStream()) {
            AttachmentRow row = attachments.add(asking.asker(), getPage().id(), sent.getSubmittedFileName(), content);
            WikiPages.say(row.version() == 1 ? "wiki.files.added" : "wiki.files.renewed", row.name(), row.version());
        }
        return again("");
    }

    public String remove(AttachmentRow row) {
        attachments.remove(asking.asker(), row.id());
        return again("&removed=" + row.id());
    }

    public String putBack() {
        attachments.putBack(asking.asker(), WikiPages.id(request, "removed"));
        return again("");
    }

    private String again(String more) {
        return "/wiki/files?faces-redirect=true&page=" + getPage().id() + more;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
