package org.rosenstock.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.DueItem;

class DueListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void puts_the_most_urgent_first_and_the_undated_last() {
        List<DueItem> list = DueList.merged(
                List.of(item("c", null, false), item("b", TODAY.plusDays(3), false), item("a", TODAY, false)));

        assertThat(list).extracting(DueItem::key).containsExactly("a", "b", "c");
    }

    @Test
    void shows_a_thing_once_when_law_and_lead_both_ask_for_it() {
        DueItem assigned = item("course:brandschutz", TODAY.plusDays(2), false);
        DueItem mandatory = item("course:brandschutz", TODAY.plusDays(9), true);

        assertThat(DueList.merged(List.of(mandatory, assigned))).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(TODAY.plusDays(2));
            assertThat(item.mandatory()).isTrue();
            assertThat(item.detail()).isEqualTo(mandatory.detail());
        });
    }

    private static DueItem item(String key, @Nullable LocalDate due, boolean mandatory) {
        String detail = mandatory ? "law" : "lead";
        return new DueItem(key, "flame", key, detail, due, DueItem.stateOn(TODAY, due, false), "/", 10, mandatory);
    }
}
