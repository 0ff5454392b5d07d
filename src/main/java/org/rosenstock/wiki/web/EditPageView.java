package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.DraftRow;
import org.rosenstock.wiki.Drafts;
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
    transient Drafts drafts;

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
    private long draft;
    private @Nullable Instant draftedAt;
    private String preview = "";
    private final ArrayList<Decision> decisions = new ArrayList<>();

    public void load() {
        if (WikiPages.parameter(request, "page").isEmpty()) {
            space = spaces.get(asking.asker(), WikiPages.parameter(request, "space"))
                    .slug();
            spaceName = spaces.get(asking.asker(), space).name();
            path = "/wiki/" + space;
            parent = WikiPages.parameter(request, "parent").isEmpty() ? null : WikiPages.id(request, "parent");
            title = WikiPages.parameter(request, "title");
            if (!WikiPages.parameter(request, "draft").isEmpty()) {
                goOn(drafts.get(asking.asker(), WikiPages.id(request, "draft")));
            }
        } else {
            show(pages.get(asking.asker(), WikiPages.id(request, "page")));
            drafts.ofPage(asking.asker(), id).ifPresent(this::goOn);
        }
    }

    private void goOn(DraftRow kept) {
        draft = kept.id();
        draftedAt = kept.savedAt();
        parent = kept.parent();
        title = kept.title();
        markdown = kept.markdown();
        base = kept.baseRevision();
    }

    /** Throws the draft away and starts again from what is saved. */
    public void discard() throws IOException {
        drafts.discard(asking.asker(), draft);
        WikiPages.say("wiki.edit.discarded");
        WikiPages.lead(path);
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
        drafts.discard(asking.asker(), draft);
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

    /** Of the draft that is written; 0 until the first one is kept. */
    public long getDraft() {
        return draft;
    }

    public void setDraft(long draft) {
        this.draft = draft;
    }

    /** When the draft that was found was kept; absent when writing starts from what is saved. */
    public @Nullable Instant getDraftedAt() {
        return draftedAt;
    }

    /** Where the text belongs, for those who keep drafts. */
    public String getPlace() {
        return place().add("baseRevision", base).build().toString();
    }

    /** Where pictures and files belong. */
    public String getFilePlace() {
        JsonObjectBuilder place = Json.createObjectBuilder();
        return (id == 0 ? place.add("space", space) : place.add("page", String.valueOf(id)))
                .build()
                .toString();
    }

    private JsonObjectBuilder place() {
        JsonObjectBuilder place = Json.createObjectBuilder().add("space", space);
        if (parent != null) {
            place.add("parent", parent);
        }
        return id == 0 ? place : place.add("page", id);
    }

    /** Number of the page; 0 for a new one. */
    public long getId() {
        return id;
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
