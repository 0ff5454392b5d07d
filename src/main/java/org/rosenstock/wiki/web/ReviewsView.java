package org.rosenstock.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.wiki.ReviewRow;
import org.rosenstock.wiki.Reviews;
import org.rosenstock.wiki.SpaceRow;
import org.rosenstock.wiki.Spaces;

/** Page /wiki/reviews: pages that the person answers for, or those of a space, the most urgent first. */
@Named
@RequestScoped
public class ReviewsView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Reviews reviews;

    @Inject
    Spaces spaces;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable SpaceRow space;
    private @Nullable Slice<ReviewRow> rows;

    public void load() {
        getSpace();
    }

    /** Absent for one's own pages. */
    public @Nullable SpaceRow getSpace() {
        String slug = WikiPages.parameter(request, "space");
        if (space == null && !slug.isEmpty()) {
            space = spaces.get(asking.asker(), slug);
        }
        return space;
    }

    public Slice<ReviewRow> getRows() {
        if (rows == null) {
            SpaceRow of = getSpace();
            rows = of == null ? reviews.mine(asking.asker(), new Paging(getNumber(), SIZE)) : part(of);
        }
        return rows;
    }

    private Slice<ReviewRow> part(SpaceRow of) {
        List<ReviewRow> all = reviews.ofSpace(asking.asker(), of.slug());
        int from = Math.min(getNumber() * SIZE, all.size());
        return new Slice<>(all.subList(from, Math.min(from + SIZE, all.size())), all.size());
    }

    public int getNumber() {
        String number = WikiPages.parameter(request, "page");
        return number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    public boolean isOverdue(ReviewRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }
}
