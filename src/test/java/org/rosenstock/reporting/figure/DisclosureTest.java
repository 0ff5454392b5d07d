package org.rosenstock.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.figure.Disclosure.Told;

class DisclosureTest {

    private static final long FIRE = 1;
    private static final long CASH = 2;
    private static final Set<Long> BOTH = Set.of(FIRE, CASH);

    @Test
    void what_is_told_of_siblings_adds_up_to_the_whole() {
        Disclosure disclosure =
                new Disclosure(List.of(node(1, 20, 20, 0), node(2, 3, 3, 0), node(3, 9, 9, 0)), Set.of(FIRE), 5);
        assertThat(disclosure.forOne(FIRE))
                .extracting(told -> told.counts().total())
                .containsExactlyInAnyOrder(20L, 12L);
    }

    @Test
    void a_line_over_all_trainings_leaves_out_one_that_concerns_too_few_there() {
        // 3 people of unit 1 and 20 of unit 2 have to do with cash: unit 1 is told with unit 2, so in neither line
        // alone.
        Disclosure disclosure = new Disclosure(List.of(node(1, 30, 30, 3), node(2, 40, 40, 20)), BOTH, 5);
        assertThat(disclosure.forAll()).allSatisfy(told -> {
            assertThat(told.withheld()).isEqualTo(1);
            assertThat(told.counts().total()).isEqualTo(told.people());
        });
        assertThat(disclosure.forOne(CASH)).singleElement().satisfies(told -> {
            assertThat(told.members()).hasSize(2);
            assertThat(told.counts().total()).isEqualTo(23);
        });
    }

    @Test
    void all_trainings_minus_the_single_ones_never_reveal_a_small_group() {
        Node first = node(1, 30, 30, 3);
        Disclosure disclosure = new Disclosure(List.of(first, node(2, 40, 40, 20)), BOTH, 5);
        long all = line(disclosure.forAll(), first).counts().total();
        long fire = line(disclosure.forOne(FIRE), first).counts().total();
        assertThat(all - fire).as("cash of unit 1 alone would be 3").isZero();
    }

    @Test
    void units_below_are_told_only_what_is_told_of_the_unit_alone() {
        Node first = node(1, 30, 30, 3);
        Disclosure disclosure = new Disclosure(List.of(first, node(2, 40, 40, 20)), BOTH, 5);
        assertThat(disclosure.alone(first)).containsExactly(FIRE);
    }

    @Test
    void small_units_are_named_as_the_reason() {
        Node small = node(2, 3, 3, 0);
        Disclosure disclosure = new Disclosure(List.of(node(1, 20, 20, 0), small, node(3, 9, 9, 0)), Set.of(FIRE), 5);
        assertThat(line(disclosure.forAll(), small).small()).containsExactly(small);
    }

    @Test
    void nothing_is_told_of_a_whole_that_is_too_small() {
        Disclosure disclosure = new Disclosure(List.of(node(1, 2, 2, 0), node(2, 1, 1, 0)), Set.of(FIRE), 5);
        assertThat(disclosure.forAll()).isEmpty();
        assertThat(disclosure.forOne(FIRE)).isEmpty();
    }

    private static Told line(List<Told> lines, Node member) {
        return lines.stream()
                .filter(told -> told.members().contains(member))
                .findFirst()
                .orElseThrow();
    }

    private static Node node(long unit, long people, long fire, long cash) {
        return new Node(
                unit,
                "unit " + unit,
                false,
                Map.of(Node.HEADS, counts(people), FIRE, counts(fire), CASH, counts(cash)));
    }

    private static Counts counts(long total) {
        return new Counts(total, total, 0, 0, 0, null);
    }
}
