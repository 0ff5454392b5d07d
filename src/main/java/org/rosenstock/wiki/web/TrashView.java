package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.PageMoves;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;
import org.rosenstock.wiki.TrashRow;

/** Page /wiki/trash: what was put into the trash of a space, and taking it back. */
@Named
@ViewScoped
public class TrashView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Spaces spaces;

    @Inject
    transient PageMoves moves;

    @Inject
    transient Pages pages;

    @Inject
    transient HttpServletRequest request;

    private String slug = "";
    private transient @Nullable List<TrashRow> rows;
    private transient @Nullable SpaceRow space;

    public void load() {
        slug = WikiPages.parameter(request, "space");
        getSpace();
    }

    public SpaceRow getSpace() {
        if (space == null) {
            space = spaces.get(asking.asker(), slug);
        }
        return space;
    }

    public List<TrashRow> getRows() {
        if (rows == null) {
            rows = moves.trashed(asking.asker(), slug);
        }
        return rows;
    }

    public void restore(long id) throws IOException {
        moves.restore(asking.asker(), id);
        WikiPages.say("wiki.trash.restored");
        WikiPages.lead(pages.get(asking.asker(), id).path());
    }
}
