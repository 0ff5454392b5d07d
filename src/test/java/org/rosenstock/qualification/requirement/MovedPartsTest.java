package org.rosenstock.qualification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.requirement.CountedParts.Place;

class MovedPartsTest {

    private static final Part ONLINE = new Part("Online", List.of(Way.course(1)));
    private static final Part LADDER = onSite("Leiter");
    private static final Part ROPE = onSite("Seil");
    private static final Place NOWHERE = new Place(false, null);

    @Test
    void stays_where_it_was() {
        assertThat(find(List.of(ONLINE, LADDER), 2, ONLINE, LADDER)).isEqualTo(new Place(true, 2));
        assertThat(find(List.of(ROPE, ROPE), 2, ROPE, ROPE)).as("of one name").isEqualTo(new Place(true, 2));
    }

    @Test
    void is_found_by_its_title_where_it_has_gone() {
        assertThat(find(List.of(ONLINE, LADDER), 2, LADDER, ONLINE)).isEqualTo(new Place(true, 1));
        assertThat(find(List.of(LADDER, ROPE), 1, ROPE, LADDER)).isEqualTo(new Place(true, 2));
    }

    @Test
    void the_only_one_on_site_is_the_same_by_another_name() {
        assertThat(find(List.of(ONLINE, LADDER), 2, ROPE, ONLINE)).isEqualTo(new Place(true, 1));
        assertThat(find(List.of(onSite("")), 1, ONLINE, LADDER)).isEqualTo(new Place(true, 2));
        assertThat(find(List.of(ONLINE, LADDER), 2, LADDER))
                .as("all of the rule")
                .isEqualTo(new Place(true, null));
    }

    @Test
    void what_is_asked_for_no_longer_counts_for_nothing() {
        assertThat(find(List.of(ONLINE, LADDER), 2, ONLINE)).isEqualTo(NOWHERE);
        assertThat(find(List.of(LADDER, ROPE), 1, ROPE, ONLINE))
                .as("another one is left")
                .isEqualTo(NOWHERE);
    }

    private static Place find(List<Part> then, int number, Part... now) {
        return MovedParts.find(rule(then), number, rule(List.of(now)));
    }

    private static Part onSite(String title) {
        return new Part(title, List.of(Way.of(WayKind.INSTRUCTION)));
    }

    private static RequirementDefinition rule(List<Part> parts) {
        return CountedPartsTest.rule(parts.toArray(Part[]::new));
    }
}
