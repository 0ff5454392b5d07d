package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.wiki.DraftRow;
import org.rosenstock.wiki.Drafts;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;

/** Page /wiki: all areas of knowledge. */
@Named
@RequestScoped
public class SpacesView {

    @Inject
    Asking asking;

    @Inject
    Spaces spaces;

    @Inject
    Drafts drafts;

    private @Nullable List<SpaceRow> all;
    private @Nullable List<DraftRow> mine;

    /** What the person wrote and did not save. */
    public List<DraftRow> getDrafts() {
        if (mine == null) {
            mine = drafts.mine(asking.asker());
        }
        return mine;
    }

    public List<SpaceRow> getAll() {
        if (all == null) {
            all = spaces.list(asking.asker());
        }
        return all;
    }
}
