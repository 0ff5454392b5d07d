package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.wiki.Comparison;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.RevisionRow;
import org.rosenstock.wiki.diff.Change;

/** Page /wiki/diff: what changed between two revisions. */
@Named
@RequestScoped
public class DiffView {

    private static final int MOST = 200;

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private @Nullable Comparison comparison;
    private @Nullable List<RevisionRow> revisions;

    public void load() {
        getComparison();
    }

    public Comparison getComparison() {
        if (comparison == null) {
            comparison = pages.compare(asking.asker(), WikiPages.id(request, "page"), number("a"), number("b"));
        }
        return comparison;
    }

    private int number(String name) {
        return (int) Math.min(WikiPages.id(request, name), Integer.MAX_VALUE);
    }

    public List<DiffBlock> getBlocks() {
        return DiffBlock.of(getComparison().changes());
    }

    /** How many blocks differ. */
    public long getCount() {
        return getComparison().changes().stream()
                .filter(change -> change.kind() != Change.Kind.SAME)
                .count();
    }

    /** The latest revisions, to choose from. */
    public List<RevisionRow> getRevisions() {
        if (revisions == null) {
            long page = getComparison().after().id();
            revisions =
                    pages.revisions(asking.asker(), page, Paging.first(MOST)).items();
        }
        return revisions;
    }
}
