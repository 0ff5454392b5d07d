package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Reminders;

/** Who answers for a page is asked in time, and readers are warned when nobody looked. */
@InContainer
class ReviewsIT {

    @Inject
    Reviews reviews;

    @Inject
    Permissions permissions;

    @Inject
    Spaces spaces;

    @Inject
    Pages pages;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<DueItems> due;

    @Inject
    @Any
    Instance<Reminders> reminders;

    private Asker writer;
    private Asker owner;
    private String space;
    private long page;
    private LocalDate today;

    @BeforeEach
    void writeAPage() {
        long unit = townsfolk.unit();
        writer = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        owner = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        space = spaces.create(
                Asker.system(), new SpaceForm("Prüfung " + owner.employee(), "", "", "house", writer.employee()));
        page = pages.create(writer, space, new PageForm("Geprüfte Seite", null, "Text", ""));
        today = LocalDate.now(clock);
    }

    @Test
    void the_owner_is_asked_before_and_after_the_day_and_finds_the_page_still_right() {
        reviews.appoint(Asker.system(), page, owner.employee(), today.plusDays(60));
        assertThat(asked()).as("too early").isEmpty();
        reviews.appoint(Asker.system(), page, owner.employee(), today.plusDays(20));
        assertThat(asked()).extracting(DueItem::state).containsExactly(DueItem.State.SOON);
        reviews.appoint(Asker.system(), page, owner.employee(), today.minusDays(1));
        assertThat(asked()).extracting(DueItem::state).containsExactly(DueItem.State.OVERDUE);
        assertThat(reminded(today.minusDays(1))).extracting(Reminder::employee).containsExactly(owner.employee());
        assertThat(reviews.of(writer, page).orElseThrow().isOverdue(today)).isTrue();

        reviews.confirm(owner, page, today.plusYears(1));
        assertThat(asked()).isEmpty();
        assertThat(reminded(today.minusDays(1))).isEmpty();
        assertThat(reviews.mine(owner, Paging.first(5)).items())
                .extracting(ReviewRow::reviewBy)
                .containsExactly(today.plusYears(1));
    }

    @Test
    void a_day_must_be_to_come_and_not_too_far() {
        assertThatThrownBy(() -> reviews.appoint(writer, page, owner.employee(), today))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> reviews.confirm(
                        writer, page, today.plusYears(Reviews.MOST_YEARS).plusDays(1)))
                .isInstanceOf(Rejected.class);
        assertThat(reviews.of(writer, page)).isEmpty();
        reviews.confirm(writer, page, today.plusYears(Reviews.MOST_YEARS));
        assertThat(reviews.of(writer, page).orElseThrow().owner()).isEqualTo(writer.employee());
    }

    @Test
    void a_closed_page_has_an_owner_who_may_read_it_and_is_told_to_nobody_else() {
        long id = spaces.get(writer, space).id();
        permissions.give(writer, Place.page(id, page), Access.READ, new Holder(Holder.Kind.PERSON, writer.employee()));
        assertThatThrownBy(() -> reviews.appoint(writer, page, owner.employee(), today.plusDays(5)))
                .isInstanceOf(Rejected.class);
        reviews.appoint(writer, page, writer.employee(), today.plusDays(5));
        assertThatThrownBy(() -> reviews.of(owner, page)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reviews.confirm(owner, page, today.plusDays(5)))
                .isInstanceOf(Refused.class);
        assertThat(reviews.ofSpace(owner, space)).isEmpty();
        assertThat(reviews.ofSpace(writer, space)).hasSize(1);
    }

    private List<DueItem> asked() {
        return due.stream()
                .flatMap(source -> source.dueFor(owner.employee(), today).stream())
                .filter(item -> item.key().equals("wiki-review:" + page))
                .toList();
    }

    private List<Reminder> reminded(LocalDate day) {
        return reminders.stream()
                .filter(source -> source.source().equals("wiki-review"))
                .flatMap(source -> source.due(day, day, page - 1, 5).stream())
                .filter(reminder -> reminder.id() == page)
                .toList();
    }
}
