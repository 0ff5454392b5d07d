package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

/** A closed page is closed at every door: reading, tree, history, writing and giving permissions. */
@InContainer
class PermissionsIT {

    @Inject
    Permissions permissions;

    @Inject
    Spaces spaces;

    @Inject
    Pages pages;

    @Inject
    Reading reading;

    @Inject
    Citations citations;

    @Inject
    Townsfolk townsfolk;

    private Asker steward;
    private Asker inside;
    private Asker outside;
    private long unit;
    private String space;
    private long spaceId;
    private long top;
    private long below;

    @BeforeEach
    void writeTwoPages() {
        long main = townsfolk.unit();
        unit = townsfolk.unit();
        steward = new Asker(townsfolk.employee(main), Set.of(), Set.of());
        inside = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        outside = new Asker(townsfolk.employee(main), Set.of(), Set.of());
        space = spaces.create(
                Asker.system(), new SpaceForm("Rechte " + System.nanoTime(), "", "", "house", steward.employee()));
        spaceId = spaces.get(steward, space).id();
        top = pages.create(outside, space, new PageForm("Oben", null, "Text", ""));
        below = pages.create(outside, space, new PageForm("Darunter", top, "Text", ""));
    }

    @Test
    void a_page_that_names_its_readers_is_closed_for_others_at_every_door() {
        permissions.give(steward, Place.page(spaceId, top), Access.READ, new Holder(Holder.Kind.UNIT, unit));
        assertThat(pages.get(inside, below).title()).isEqualTo("Darunter");
        assertThat(pages.tree(inside, space)).extracting(PageRow::id).containsExactlyInAnyOrder(top, below);

        assertThat(pages.tree(outside, space)).isEmpty();
        assertThatThrownBy(() -> pages.get(outside, below)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.get(outside, space, "oben")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reading.page(outside, space, "darunter")).isInstanceOf(Refused.class);
        assertThat(reading.space(outside, space).tree()).isEmpty();
        assertThat(reading.space(inside, space).tree()).hasSize(1);
        assertThat(reading.page(inside, space, "darunter").above())
                .extracting(PageRow::id)
                .containsExactly(top);
        assertThatThrownBy(() -> pages.get(outside, top, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.revisions(outside, top, Paging.first(5))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.restore(outside, top, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.save(outside, top, new PageEdit("Oben", "Neu", 1, "", false)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.create(outside, space, new PageForm("Mehr", below, "", "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> permissions.ofPage(outside, below)).isInstanceOf(Refused.class);
    }

    @Test
    void a_closed_page_is_not_listed_where_its_rule_is_cited() {
        String rule = "§ " + (1000 + top % 8000) + " BMG";
        pages.save(outside, below, new PageEdit("Darunter", "Nach " + rule + " gilt das.", 1, "", false));
        assertThat(citations.of(outside, rule)).extracting(CitingPage::id).containsExactly(below);
        permissions.give(steward, Place.page(spaceId, top), Access.READ, new Holder(Holder.Kind.UNIT, unit));
        assertThat(citations.of(outside, rule)).isEmpty();
        assertThat(citations.of(inside, rule)).extracting(CitingPage::id).containsExactly(below);
        pages.save(inside, below, new PageEdit("Darunter", "Nichts mehr.", 2, "", false));
        assertThat(citations.of(inside, rule)).isEmpty();
    }

    @Test
    void a_space_without_readers_is_seen_by_its_steward_alone() {
        permissions.ofSpace(steward, spaces.get(steward, space)).forEach(row -> permissions.take(steward, row.id()));
        assertThat(spaces.list(steward)).extracting(SpaceRow::slug).contains(space);
        assertThat(spaces.list(outside)).extracting(SpaceRow::slug).doesNotContain(space);
        assertThatThrownBy(() -> spaces.get(outside, space)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pages.create(outside, space, new PageForm("Mehr", null, "", "")))
                .isInstanceOf(Refused.class);
        assertThat(pages.get(steward, below).title()).isEqualTo("Darunter");
    }

    @Test
    void only_who_administers_gives_and_takes() {
        Place place = Place.page(spaceId, top);
        Holder person = new Holder(Holder.Kind.PERSON, outside.employee());
        assertThatThrownBy(() -> permissions.give(outside, place, Access.ADMINISTER, person))
                .isInstanceOf(Refused.class);
        permissions.give(steward, place, Access.ADMINISTER, person);
        permissions.give(steward, place, Access.ADMINISTER, person);
        assertThat(permissions.ofPage(outside, top))
                .filteredOn(row -> row.access() == Access.ADMINISTER)
                .singleElement()
                .satisfies(row -> assertThatThrownBy(() -> permissions.take(inside, row.id()))
                        .isInstanceOf(Refused.class));
        assertThat(permissions.mayChange(outside, Place.page(spaceId, below))).isTrue();
        assertThat(permissions.mayChange(outside, Place.space(spaceId))).isFalse();
        assertThat(permissions.mayChange(new Asker(inside.employee(), Set.of(Role.ADMIN), Set.of()), place))
                .isTrue();
    }

    @Test
    void people_read_who_may_and_where_that_is_said() {
        permissions.give(steward, Place.page(spaceId, top), Access.WRITE, new Holder(Holder.Kind.UNIT, unit));
        assertThat(permissions.ofPage(outside, below))
                .extracting(PermissionRow::access, PermissionRow::page, PermissionRow::kind)
                .containsExactly(
                        tuple(Access.READ, null, Holder.Kind.EVERYONE), tuple(Access.WRITE, top, Holder.Kind.UNIT));
        assertThatThrownBy(() -> pages.save(outside, below, new PageEdit("Darunter", "Neu", 1, "", false)))
                .isInstanceOf(Refused.class);
        assertThat(pages.save(inside, below, new PageEdit("Darunter", "Neu", 1, "", false))
                        .revision())
                .isEqualTo(2);
    }
}
