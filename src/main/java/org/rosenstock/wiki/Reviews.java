package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.wiki.page.PageRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;
import org.rosenstock.wiki.review.ReviewRepository;

/**
 * Until when a page counts as looked over. Its owner is reminded before, finds it still right with a new date, or
 * changes it; once the day has gone by, readers are warned.
 */
@ApplicationScoped
@Transactional
public class Reviews {

    /** Longest time until the next look, in years. */
    public static final int MOST_YEARS = 5;

    @Inject
    ReviewRepository reviews;

    @Inject
    Spaces spaces;

    @Inject
    PageRepository pages;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** Who answers for a page and until when it counts; empty when nobody is named. */
    public Optional<ReviewRow> of(Asker by, long page) {
        gate.page(by, page, Access.READ);
        return reviews.of(page);
    }

    /** Pages that this person answers for, the most urgent first. */
    public Slice<ReviewRow> mine(Asker by, Paging paging) {
        return reviews.ofOwner(by.employee(), paging);
    }

    /** Pages of a space that this person may read, the most urgent first. */
    public List<ReviewRow> ofSpace(Asker by, String space) {
        long id = spaces.get(by, space).id();
        Set<Long> readable =
                gate.readable(by, id, pages.tree(id)).stream().map(PageRow::id).collect(Collectors.toSet());
        return reviews.ofSpace(id).stream()
                .filter(row -> readable.contains(row.page()))
                .toList();
    }

    /** Whether this person may find the page still right. */
    public boolean mayConfirm(Asker by, long page) {
        Placed placed = gate.page(by, page, Access.READ);
        boolean owns = reviews.of(page)
                .filter(review -> review.owner() == by.employee())
                .isPresent();
        return owns || gate.allows(by, Place.page(placed.space(), page), Access.WRITE);
    }

    /**
     * Names who answers for a page from now on, and the day.
     *
     * @throws Rejected when the owner may not read the page, or the day is past or more than {@value #MOST_YEARS} years
     *     ahead
     */
    public void appoint(Asker by, long page, long owner, LocalDate reviewBy) {
        Placed placed = gate.page(by, page, Access.WRITE);
        checkDay(by, reviewBy);
        Asker appointed = new Asker(owner, Set.of(), Set.of());
        if (!gate.allows(appointed, Place.page(placed.space(), page), Access.READ)) {
            throw Rejected.of("owner", "wiki.check.owner");
        }
        reviews.put(page, owner, reviewBy, null);
    }

    /** Still right: the next look is due by the new day. */
    public void confirm(Asker by, long page, LocalDate next) {
        if (!mayConfirm(by, page)) {
            throw new Refused("employee " + by.employee() + " does not answer for wiki page " + page);
        }
        checkDay(by, next);
        long owner = reviews.of(page).map(ReviewRow::owner).orElse(by.employee());
        reviews.put(page, owner, next, by.employee());
    }

    /** Only the program itself names days gone by. */
    private void checkDay(Asker by, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (!by.isSystem() && !day.isAfter(today)) {
            throw Rejected.of("reviewBy", "wiki.check.future");
        }
        if (day.isAfter(today.plusYears(MOST_YEARS))) {
            throw Rejected.of("reviewBy", "wiki.check.years", MOST_YEARS);
        }
    }
}
