package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.PageMove;
import org.rosenstock.wiki.PageMoves;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;

/** Page /wiki/move: another place, another address, or the trash. */
@Named
@ViewScoped
public class MoveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Pages pages;

    @Inject
    transient Spaces spaces;

    @Inject
    transient PageMoves moves;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private String space = "";
    private String slug = "";
    private long parent;
    private transient @Nullable PageDetail page;
    private transient @Nullable List<PageRow> tree;

    public void load() {
        id = WikiPages.id(request, "page");
        space = getPage().space();
        slug = getPage().slug();
        parent = Objects.requireNonNullElse(getPage().parent(), 0L);
    }

    public PageDetail getPage() {
        if (page == null) {
            page = pages.get(asking.asker(), id);
        }
        return page;
    }

    public List<SpaceRow> getSpaces() {
        return spaces.list(asking.asker());
    }

    /** The pages of the chosen space in the order of the tree. */
    public List<TreeItem> getTree() {
        if (tree == null) {
            tree = pages.tree(asking.asker(), space);
        }
        return TreeItem.all(tree);
    }

    /** Another space was chosen: its pages are offered. */
    public void choose() {
        tree = null;
        parent = 0;
    }

    public void move() throws IOException {
        moves.move(asking.asker(), id, new PageMove(space, parent == 0 ? null : parent, slug));
        page = null;
        WikiPages.say("wiki.move.done");
        WikiPages.lead(getPage().path());
    }

    public void up() throws IOException {
        moves.up(asking.asker(), id);
        again();
    }

    public void down() throws IOException {
        moves.down(asking.asker(), id);
        again();
    }

    private void again() throws IOException {
        WikiPages.say("wiki.move.done");
        WikiPages.lead(getPage().path());
    }

    public void trash() throws IOException {
        String back = "/wiki/trash?space=" + getPage().space();
        moves.trash(asking.asker(), id);
        WikiPages.say("wiki.move.trashed");
        WikiPages.lead(back);
    }

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = Objects.requireNonNullElse(slug, "");
    }

    public long getParent() {
        return parent;
    }

    public void setParent(long parent) {
        this.parent = parent;
    }
}
