package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Pages move with all below them, no address is ever lost, and the trash gives everything back. */
@InContainer
class PageMovesIT {

    @Inject
    PageMoves moves;

    @Inject
    Permissions permissions;

    @Inject
    Reading reading;

    @Inject
    Spaces spaces;

    @Inject
    Pages pages;

    @Inject
    Townsfolk townsfolk;

    private Asker steward;
    private Asker writer;
    private String one;
    private String other;
    private long top;
    private long middle;
    private long leaf;

    @BeforeEach
    void writeATree() {
        long unit = townsfolk.unit();
        steward = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        writer = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        one = space("Eins");
        other = space("Zwei");
        top = page(one, "Oben", null);
        middle = page(one, "Mitte", top);
        leaf = page(one, "Blatt", middle);
    }

    @Test
    void an_old_address_leads_to_the_page_wherever_it_went() {
        moves.move(writer, middle, new PageMove(one, null, "mittendrin"));
        assertThat(reading.page(writer, one, "mitte").page().path()).isEqualTo("/wiki/" + one + "/mittendrin");
        moves.move(writer, middle, new PageMove(other, null, "drueben"));
        assertThat(reading.page(writer, one, "mitte").page().path()).isEqualTo("/wiki/" + other + "/drueben");
        assertThat(reading.page(writer, one, "mittendrin").page().id()).isEqualTo(middle);
        assertThat(reading.page(writer, one, "blatt").page().path()).isEqualTo("/wiki/" + other + "/blatt");
        assertThat(pages.tree(writer, one)).extracting(PageRow::id).containsExactly(top);
        assertThat(pages.tree(writer, other)).extracting(PageRow::id).containsExactlyInAnyOrder(middle, leaf);
        moves.move(writer, middle, new PageMove(one, top, "mitte"));
        assertThat(reading.page(writer, other, "drueben").page().path()).isEqualTo("/wiki/" + one + "/mitte");
    }

    @Test
    void those_below_get_an_address_that_is_free_in_the_new_space() {
        long same = page(other, "Blatt", null);
        moves.move(writer, middle, new PageMove(other, same, "mitte"));
        assertThat(pages.get(writer, leaf).path()).isEqualTo("/wiki/" + other + "/blatt-2");
        assertThat(pages.get(writer, same).path()).isEqualTo("/wiki/" + other + "/blatt");
    }

    @Test
    void what_cannot_be_is_said_and_nothing_moves() {
        assertThatThrownBy(() -> moves.move(writer, top, new PageMove(one, leaf, "oben")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moves.move(writer, top, new PageMove(other, leaf, "oben")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moves.move(writer, top, new PageMove(one, null, "mitte")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moves.move(writer, top, new PageMove(one, null, "Große Seite")))
                .isInstanceOf(Rejected.class);
        assertThat(pages.get(writer, top).path()).isEqualTo("/wiki/" + one + "/oben");
        assertThat(pages.get(writer, middle).parent()).isEqualTo(top);
    }

    @Test
    void pages_change_places_with_those_beside_them() {
        long second = page(one, "Zweites", middle);
        moves.up(writer, second);
        assertThat(reading.page(writer, one, "mitte").tree())
                .extracting(row -> row.page().id())
                .containsSubsequence(second, leaf);
        moves.up(writer, second);
        moves.down(writer, second);
        assertThat(reading.page(writer, one, "mitte").tree())
                .extracting(row -> row.page().id())
                .containsSubsequence(leaf, second);
    }

    @Test
    void the_trash_gives_back_what_went_in_together() {
        moves.trash(writer, leaf);
        moves.trash(writer, top);
        assertThat(pages.tree(writer, one)).isEmpty();
        assertThatThrownBy(() -> pages.get(writer, middle)).isInstanceOf(NotFound.class);
        assertThat(moves.trashed(writer, one)).extracting(TrashRow::id).containsExactlyInAnyOrder(leaf, top);
        assertThat(moves.trashed(writer, one))
                .filteredOn(row -> row.id() == top)
                .extracting(TrashRow::below)
                .containsExactly(1L);

        moves.restore(writer, top);
        assertThat(pages.tree(writer, one)).extracting(PageRow::id).containsExactlyInAnyOrder(top, middle);
        moves.restore(writer, leaf);
        assertThat(pages.get(writer, leaf).parent()).isEqualTo(middle);
        assertThat(page(one, "Oben", null)).as("an address in use stays").isNotEqualTo(top);
    }

    @Test
    void a_page_whose_parent_is_gone_comes_back_at_the_top() {
        moves.trash(writer, leaf);
        moves.trash(writer, top);
        moves.restore(writer, leaf);
        assertThat(pages.get(writer, leaf).parent()).isNull();
    }

    @Test
    void others_neither_see_nor_take_back_what_somebody_put_away() {
        Asker third = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        moves.trash(writer, leaf);
        assertThat(moves.trashed(third, one)).isEmpty();
        assertThatThrownBy(() -> moves.restore(third, leaf)).isInstanceOf(Refused.class);
        assertThat(moves.trashed(steward, one)).hasSize(1);
        moves.restore(steward, leaf);
        assertThat(pages.get(third, leaf).parent()).isEqualTo(middle);
    }

    @Test
    void who_may_not_write_moves_nothing() {
        long id = spaces.get(steward, one).id();
        permissions.give(
                steward, Place.page(id, top), Access.WRITE, new Holder(Holder.Kind.PERSON, steward.employee()));
        assertThatThrownBy(() -> moves.move(writer, leaf, new PageMove(one, null, "blatt")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> moves.trash(writer, middle)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> moves.up(writer, middle)).isInstanceOf(Refused.class);
        long mine = page(one, "Meine", null);
        assertThatThrownBy(() -> moves.move(writer, mine, new PageMove(one, top, "meine")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_closed_below_neither_moves_nor_goes_into_the_trash() {
        long id = spaces.get(steward, one).id();
        Holder other = new Holder(Holder.Kind.PERSON, steward.employee());
        permissions.give(steward, Place.page(id, leaf), Access.READ, other);
        assertThatThrownBy(() -> moves.trash(writer, top)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moves.move(writer, middle, new PageMove(one, null, "mitte")))
                .isInstanceOf(Rejected.class);
        assertThat(pages.get(steward, leaf).parent()).isEqualTo(middle);
        moves.trash(steward, top);
        assertThat(pages.tree(steward, one)).isEmpty();
    }

    @Test
    void a_page_is_never_read_by_more_people_because_somebody_moved_it() {
        long id = spaces.get(steward, one).id();
        permissions.give(steward, Place.page(id, top), Access.READ, new Holder(Holder.Kind.PERSON, writer.employee()));
        assertThatThrownBy(() -> moves.move(writer, leaf, new PageMove(one, null, "blatt")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moves.move(writer, leaf, new PageMove(other, null, "blatt")))
                .isInstanceOf(Rejected.class);
        moves.move(writer, leaf, new PageMove(one, top, "blatt"));
        assertThat(pages.get(writer, leaf).parent()).isEqualTo(top);
        moves.move(steward, leaf, new PageMove(one, null, "blatt"));
        assertThat(pages.get(writer, leaf).parent()).isNull();
    }

    @Test
    void who_may_no_longer_write_there_takes_nothing_back() {
        moves.trash(writer, leaf);
        long id = spaces.get(steward, one).id();
        permissions.give(
                steward, Place.page(id, middle), Access.WRITE, new Holder(Holder.Kind.PERSON, steward.employee()));
        assertThatThrownBy(() -> moves.restore(writer, leaf)).isInstanceOf(Refused.class);
        moves.restore(steward, leaf);
        assertThat(pages.get(steward, leaf).parent()).isEqualTo(middle);
    }

    private String space(String name) {
        return spaces.create(
                Asker.system(), new SpaceForm(name + " " + steward.employee(), "", "", "house", steward.employee()));
    }

    private long page(String space, String title, Long parent) {
        return pages.create(writer, space, new PageForm(title, parent, "Text", ""));
    }
}
