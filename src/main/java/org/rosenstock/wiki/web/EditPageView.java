package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.PageEdit;
import org.rosenstock.wiki.PageForm;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.Saved;
import org.rosenstock.wiki.Spaces;

/** Page /wiki/edit: writes a page, and lets the writer decide where somebody else changed the same lines. */
@Named
@ViewScoped
public class EditPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Pages pages;

    @Inject
    transient Spaces spaces;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private @Nullable Long parent;
    private String space = "";
    private String spaceName = "";
    private String path = "";
    private String title = "";
    private String markdown = "";
    private String comment = "";
    private boolean minor;
    private int base;
    private String preview = "";
    private final ArrayList<Decision> decisions = new ArrayList<>();

    public void load() {
        if (WikiPages.parameter(request, "page").isEmpty()) {
            space = spaces.get(asking.asker(), WikiPages.parameter(request, "space"))
                    .slug();
            spaceName = spaces.get(asking.asker(), space).name();
            path = "/wiki/" + space;
            parent = WikiPages.parameter(request, "parent").isEmpty() ? null : WikiPages.id(request, "parent");
        } else {
            show(pages.get(asking.asker(), WikiPages.id(request, "page")));
        }
    }

    private void show(PageDetail page) {
        id = page.id();
        space = page.space();
        spaceName = page.spaceName();
        path = page.path();
        title = page.title();
        markdown = page.markdown();
        base = page.revision();
    }

    public void show() {
        preview = pages.preview(asking.asker(), markdown);
    }

    public void save() throws IOException {
        if (id == 0) {
            id = pages.create(asking.asker(), space, new PageForm(title, parent, markdown, comment));
            done(false);
            return;
        }
        Saved saved = pages.save(asking.asker(), id, new PageEdit(title, markdown, base, comment, minor));
        decisions.clear();
        if (saved.isStored()) {
            done(saved.merged());
        } else {
            saved.hunks().forEach(hunk -> decisions.add(Decision.of(hunk)));
            base = saved.revision();
        }
    }

    /** Takes what the writer chose; it can be looked over before it is saved. */
    public void decide() {
        markdown = String.join("", decisions.stream().map(Decision::text).toList());
        decisions.clear();
        preview = "";
    }

    private void done(boolean merged) throws IOException {
        WikiPages.say(merged ? "wiki.edit.merged" : "wiki.edit.saved");
        WikiPages.lead(pages.get(asking.asker(), id).path());
    }

    /** The pieces of the merged text while the writer decides; empty otherwise. */
    public List<Decision> getDecisions() {
        return decisions;
    }

    public boolean isConflict() {
        return !decisions.isEmpty();
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getPath() {
        return path;
    }

    public String getSpace() {
        return space;
    }

    public String getSpaceName() {
        return spaceName;
    }

    public String getPreview() {
        return preview;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(@Nullable String markdown) {
        this.markdown = Objects.requireNonNullElse(markdown, "");
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = Objects.requireNonNullElse(comment, "");
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }
}
