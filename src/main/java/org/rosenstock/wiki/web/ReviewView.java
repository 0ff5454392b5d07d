package org.rosenstock.wiki.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.Holder;
import org.rosenstock.wiki.PageDetail;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.ReviewRow;
import org.rosenstock.wiki.Reviews;

/** Page /wiki/review: finds a page still right, or names who answers for it. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Reviews reviews;

    @Inject
    transient Pages pages;

    @Inject
    transient HolderChoice choice;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private long id;
    private String reviewBy = "";
    private String query = "";
    private transient @Nullable PageDetail page;

    public void load() {
        id = WikiPages.id(request, "page");
        getPage();
        reviewBy = DateText.of(LocalDate.now(clock).plusYears(1));
    }

    public PageDetail getPage() {
        if (page == null) {
            page = pages.get(asking.asker(), id);
        }
        return page;
    }

    public @Nullable ReviewRow getReview() {
        return reviews.of(asking.asker(), id).orElse(null);
    }

    public boolean isOverdue() {
        ReviewRow review = getReview();
        return review != null && review.isOverdue(LocalDate.now(clock));
    }

    public boolean isConfirmable() {
        return reviews.mayConfirm(asking.asker(), id);
    }

    public void confirm() throws IOException {
        reviews.confirm(asking.asker(), id, day());
        done("wiki.review.confirmed");
    }

    public void appoint(long owner) throws IOException {
        reviews.appoint(asking.asker(), id, owner, day());
        done("wiki.review.appointed");
    }

    private void done(String key) throws IOException {
        WikiPages.say(key, reviewBy);
        WikiPages.lead(getPage().path());
    }

    private LocalDate day() {
        return DateText.parse(reviewBy).orElseThrow(() -> Rejected.of("reviewBy", "wiki.check.day"));
    }

    public void search() {
        page = null;
    }

    /** People whose name has what was typed in it. */
    public List<HolderChoice.Hit> getHits() {
        return choice.hits(query).stream()
                .filter(hit -> hit.kind() == Holder.Kind.PERSON)
                .toList();
    }

    public String getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(@Nullable String reviewBy) {
        this.reviewBy = Objects.requireNonNullElse(reviewBy, "");
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "");
    }
}
