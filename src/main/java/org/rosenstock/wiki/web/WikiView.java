package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.wiki.OpenPage;
import org.rosenstock.wiki.OpenSpace;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.Reading;
import org.rosenstock.wiki.ReviewRow;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.TreeRow;
import org.rosenstock.wiki.markup.Contents;

/** Pages /wiki/&lt;space&gt; and /wiki/&lt;space&gt;/&lt;page&gt;: reading, with the tree of the space beside. */
@Named
@RequestScoped
public class WikiView {

    @Inject
    Asking asking;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable OpenPage open;
    private @Nullable OpenSpace openSpace;

    /** Reads the space. An address that the space had before leads on to the one of today. */
    public void loadSpace() throws IOException {
        if (!getSpace().slug().equals(slug())) {
            WikiPages.lead("/wiki/" + getSpace().slug());
        }
    }

    /** Reads the page; an address that it had before leads on. */
    public void loadPage() throws IOException {
        if (!getPage().path().equals("/wiki/" + slug() + "/" + asked())) {
            WikiPages.lead(getPage().path());
        }
    }

    private boolean isReading() {
        return !asked().isEmpty();
    }

    private OpenPage open() {
        if (open == null) {
            open = reading.page(asking.asker(), slug(), asked());
        }
        return open;
    }

    private OpenSpace openSpace() {
        if (openSpace == null) {
            openSpace = reading.space(asking.asker(), slug());
        }
        return openSpace;
    }

    private String asked() {
        return WikiPages.attribute(request, WikiAddress.PAGE);
    }

    private String slug() {
        String slug = WikiPages.attribute(request, WikiAddress.SPACE);
        if (slug.isEmpty()) {
            throw new NotFound("wiki space");
        }
        return slug;
    }

    public SpaceRow getSpace() {
        return isReading() ? open().space() : openSpace().space();
    }

    public PageDetail getPage() {
        return open().page();
    }

    /** The tree, open on the way to the page that is read. */
    public List<TreeItem> getTree() {
        return isReading()
                ? TreeItem.of(open().tree())
                : TreeItem.of(openSpace().tree());
    }

    /** Whether the person may write the page that is read, or pages of the space. */
    public boolean isWritable() {
        return isReading() ? open().writable() : openSpace().writable();
    }

    /** Who answers for the page and until when it counts; absent when nobody is named. */
    public @Nullable ReviewRow getReview() {
        return open().review();
    }

    /** Whether nobody looked at the page in time. */
    public boolean isOverdue() {
        ReviewRow known = getReview();
        return known != null && known.isOverdue(LocalDate.now(clock));
    }

    /** The headings of the page. */
    public List<Contents.Heading> getContents() {
        return Contents.of(getPage().html());
    }

    /** The pages above the one that is read, the topmost first. */
    public List<PageRow> getAbove() {
        return open().above();
    }

    /** The pages right below the one that is read. */
    public List<PageRow> getChildren() {
        long above = getPage().id();
        return open().tree().stream()
                .map(TreeRow::page)
                .filter(row -> row.parent() != null && row.parent() == above)
                .toList();
    }
}
