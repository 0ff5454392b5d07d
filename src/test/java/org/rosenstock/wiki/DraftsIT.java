package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** What was written and not saved is found again by whoever wrote it, and by nobody else. */
@InContainer
class DraftsIT {

    @Inject
    Drafts drafts;

    @Inject
    Pages pages;

    @Inject
    Permissions permissions;

    @Inject
    Spaces spaces;

    @Inject
    Townsfolk townsfolk;

    private Asker steward;
    private Asker writer;
    private Asker other;
    private String space;
    private long page;

    @BeforeEach
    void writeAPage() {
        long unit = townsfolk.unit();
        steward = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        writer = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        other = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        space = spaces.create(
                Asker.system(), new SpaceForm("Entwürfe " + steward.employee(), "", "", "house", steward.employee()));
        page = pages.create(writer, space, new PageForm("Seite", null, "eins", ""));
    }

    @Test
    void one_person_has_one_draft_of_a_page() {
        DraftRow first = drafts.keep(writer, ofPage("eins zwei"));
        DraftRow second = drafts.keep(writer, ofPage("eins zwei drei"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(drafts.ofPage(writer, page)).hasValueSatisfying(kept -> {
            assertThat(kept.markdown()).isEqualTo("eins zwei drei");
            assertThat(kept.baseRevision()).isEqualTo(1);
        });
        assertThat(pages.get(writer, page).markdown()).as("what readers see").isEqualTo("eins");
    }

    @Test
    void nobody_else_sees_it_or_throws_it_away() {
        long draft = drafts.keep(writer, ofPage("geheim")).id();
        assertThat(drafts.ofPage(other, page)).isEmpty();
        assertThat(drafts.mine(other)).isEmpty();
        assertThatThrownBy(() -> drafts.get(other, draft)).isInstanceOf(NotFound.class);
        drafts.discard(other, draft);
        drafts.keep(other, new DraftForm(draft, null, space, null, "Meins", "anderes", 0));
        assertThat(drafts.get(writer, draft).markdown()).isEqualTo("geheim");
    }

    @Test
    void a_new_page_has_drafts_of_its_own_until_they_are_thrown_away() {
        long first = drafts.keep(writer, ofNew(null, "eins")).id();
        long second = drafts.keep(writer, ofNew(null, "zwei")).id();
        assertThat(drafts.keep(writer, ofNew(first, "eins und mehr")).id()).isEqualTo(first);
        assertThat(drafts.mine(writer))
                .extracting(DraftRow::markdown)
                .containsExactlyInAnyOrder("eins und mehr", "zwei");
        drafts.discard(writer, second);
        assertThat(drafts.mine(writer)).extracting(DraftRow::id).containsExactly(first);
    }

    @Test
    void whoever_may_not_write_keeps_no_draft_and_is_not_seen_writing() {
        permissions.give(
                steward,
                Place.page(spaces.get(writer, space).id(), page),
                Access.WRITE,
                new Holder(Holder.Kind.PERSON, writer.employee()));
        assertThatThrownBy(() -> drafts.keep(other, ofPage("zwei"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.writing(other, page)).isInstanceOf(Refused.class);
    }

    @Test
    void a_text_that_no_page_could_hold_is_refused() {
        assertThatThrownBy(() -> drafts.keep(writer, ofPage("x".repeat(2_000_001))))
                .isInstanceOf(Rejected.class);
        assertThat(drafts.ofPage(writer, page)).isEmpty();
    }

    @Test
    void who_writes_at_the_same_page_is_named() {
        assertThat(drafts.writing(writer, page)).isEmpty();
        assertThat(drafts.writing(other, page)).hasSize(1);
        assertThat(drafts.writing(writer, page)).hasSize(1);
    }

    private DraftForm ofPage(String markdown) {
        return new DraftForm(null, page, space, null, "Seite", markdown, 1);
    }

    private DraftForm ofNew(@Nullable Long id, String markdown) {
        return new DraftForm(id, null, space, null, "", markdown, 0);
    }
}
