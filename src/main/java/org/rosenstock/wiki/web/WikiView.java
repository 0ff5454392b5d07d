package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.Permissions;
import org.rosenstock.wiki.Place;
import org.rosenstock.wiki.ReviewRow;
import org.rosenstock.wiki.Reviews;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;
import org.rosenstock.wiki.markup.Contents;

/** Pages /wiki/&lt;space&gt; and /wiki/&lt;space&gt;/&lt;page&gt;: reading, with the tree of the space beside. */
@Named
@RequestScoped
public class WikiView {

    @Inject
    Asking asking;

    @Inject
    Spaces spaces;

    @Inject
    Pages pages;

    @Inject
    Permissions permissions;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable SpaceRow space;
    private @Nullable PageDetail page;
    private @Nullable List<PageRow> tree;
    private @Nullable Boolean writable;
    private @Nullable Optional<ReviewRow> review;

    /** Reads the space. An address that the space had before leads on to the one of today. */
    public void loadSpace() throws IOException {
        String slug = WikiPages.attribute(request, WikiAddress.SPACE);
        if (!getSpace().slug().equals(slug)) {
            WikiPages.lead("/wiki/" + getSpace().slug());
        }
    }

    /** Reads the page; an address that it had before leads on. */
    public void loadPage() throws IOException {
        String asked = "/wiki/" + WikiPages.attribute(request, WikiAddress.SPACE) + "/"
                + WikiPages.attribute(request, WikiAddress.PAGE);
        if (!getPage().path().equals(asked)) {
            WikiPages.lead(getPage().path());
        }
    }

    public SpaceRow getSpace() {
        if (space == null) {
            space = spaces.get(asking.asker(), slug());
        }
        return space;
    }

    public PageDetail getPage() {
        if (page == null) {
            page = pages.get(asking.asker(), slug(), WikiPages.attribute(request, WikiAddress.PAGE));
        }
        return page;
    }

    private String slug() {
        String slug = WikiPages.attribute(request, WikiAddress.SPACE);
        if (slug.isEmpty()) {
            throw new NotFound("wiki space");
        }
        return slug;
    }

    /** The tree, open on the way to the page that is read. */
    public List<TreeItem> getTree() {
        boolean reading = !WikiPages.attribute(request, WikiAddress.PAGE).isEmpty();
        return TreeItem.of(rows(), reading ? getPage().id() : null);
    }

    /** Whether the person may write the page that is read, or pages of the space. */
    public boolean isWritable() {
        boolean reading = !WikiPages.attribute(request, WikiAddress.PAGE).isEmpty();
        long in = getSpace().id();
        Place place = reading ? Place.page(in, getPage().id()) : Place.space(in);
        if (writable == null) {
            writable = permissions.may(asking.asker(), place, Access.WRITE);
        }
        return writable;
    }

    /** Who answers for the page and until when it counts; absent when nobody is named. */
    public @Nullable ReviewRow getReview() {
        if (review == null) {
            review = reviews.of(asking.asker(), getPage().id());
        }
        return review.orElse(null);
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
        return TreeItem.above(rows(), getPage().parent());
    }

    /** The pages right below the one that is read. */
    public List<PageRow> getChildren() {
        long above = getPage().id();
        return rows().stream()
                .filter(row -> row.parent() != null && row.parent() == above)
                .toList();
    }

    private List<PageRow> rows() {
        if (tree == null) {
            tree = pages.tree(asking.asker(), getSpace().slug());
        }
        return tree;
    }
}
