package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.RevisionRow;

/** Pages /wiki/history and /wiki/revision: what a page was, and bringing it back. */
@Named
@RequestScoped
public class HistoryView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private @Nullable PageDetail page;
    private @Nullable PageDetail old;
    private @Nullable Slice<RevisionRow> revisions;

    public void load() {
        getPage();
    }

    public void loadOld() {
        getOld();
    }

    public PageDetail getPage() {
        if (page == null) {
            page = pages.get(asking.asker(), WikiPages.id(request, "page"));
        }
        return page;
    }

    public PageDetail getOld() {
        if (old == null) {
            long number = WikiPages.id(request, "number");
            old = pages.get(asking.asker(), WikiPages.id(request, "page"), (int) Math.min(number, Integer.MAX_VALUE));
        }
        return old;
    }

    public Slice<RevisionRow> getRevisions() {
        if (revisions == null) {
            revisions = pages.revisions(asking.asker(), getPage().id(), new Paging(getNumber(), SIZE));
        }
        return revisions;
    }

    public int getNumber() {
        String number = WikiPages.parameter(request, "at");
        return number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    /** Makes the text of the old revision the newest one. */
    public void restore() throws IOException {
        int restored = getOld().revision();
        pages.restore(asking.asker(), getOld().id(), restored);
        WikiPages.say("wiki.history.restored", restored);
        WikiPages.lead(getOld().path());
    }
}
