package org.rosenstock.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final int SMALLEST = 5;

    @Test
    void large_groups_stand_alone() {
        assertThat(SmallGroups.of(List.of(5L, 12L, 31L), SMALLEST))
                .extracting(Group::members)
                .containsExactlyInAnyOrder(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void several_small_groups_are_told_together() {
        assertThat(SmallGroups.of(List.of(3L, 20L, 4L), SMALLEST))
                .containsExactlyInAnyOrder(new Group(List.of(1), true), new Group(List.of(0, 2), true));
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_along() {
        assertThat(SmallGroups.of(List.of(3L, 20L, 9L), SMALLEST))
                .as("else the total minus the others would be the small group")
                .containsExactlyInAnyOrder(new Group(List.of(1), true), new Group(List.of(0, 2), true));
    }

    @Test
    void small_groups_that_stay_small_together_take_one_more_along() {
        assertThat(SmallGroups.of(List.of(1L, 2L, 50L, 8L), SMALLEST))
                .containsExactlyInAnyOrder(new Group(List.of(2), true), new Group(List.of(0, 1, 3), true));
    }

    @Test
    void nothing_is_told_when_the_whole_is_too_small() {
        assertThat(SmallGroups.of(List.of(1L, 0L, 3L), SMALLEST)).contains(new Group(List.of(0, 2), false));
    }

    @Test
    void empty_groups_give_nothing_away() {
        assertThat(SmallGroups.of(List.of(0L, 7L), SMALLEST)).allMatch(Group::alone);
    }

    @Test
    void the_size_can_be_raised_but_not_lowered() {
        assertThat(SmallGroups.of(List.of(4L, 20L), 1)).containsExactly(new Group(List.of(0, 1), true));
        assertThat(SmallGroups.of(List.of(9L, 20L), 10)).containsExactly(new Group(List.of(0, 1), true));
    }

    @Test
    void every_group_that_is_told_has_people_enough_whatever_the_sizes() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            List<Long> sizes = new ArrayList<>();
            int count = 1 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                sizes.add((long) random.nextInt(13));
            }
            List<Group> groups = SmallGroups.of(sizes, SMALLEST);
            assertThat(groups.stream().flatMap(group -> group.members().stream()))
                    .as("every sibling exactly once")
                    .hasSize(count)
                    .doesNotHaveDuplicates();
            assertThat(groups.stream().filter(Group::told))
                    .allSatisfy(group -> assertThat(size(group, sizes)).matches(size -> size == 0 || size >= SMALLEST));
            assertThat(groups.stream().filter(group -> !group.told()).count()).isLessThanOrEqualTo(1);
        }
    }

    private static long size(Group group, List<Long> sizes) {
        return group.members().stream().mapToLong(sizes::get).sum();
    }
}
