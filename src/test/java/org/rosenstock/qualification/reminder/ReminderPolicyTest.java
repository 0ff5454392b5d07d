package org.rosenstock.qualification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.reminder.ReminderPolicy.Deadline;

class ReminderPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    private static final Deadline OPEN = new Deadline(DUE, false, false);

    @Test
    void every_step_is_sent_on_its_day() {
        assertThat(sentUntil(DUE.plusDays(60), Set.of())).containsExactly(-30, -7, 0, 14);
    }

    @Test
    void after_an_outage_only_the_latest_step_is_sent() {
        assertThat(next(Set.of(-30), DUE.plusDays(3)))
                .isEqualTo(new ReminderStep(0, List.of(Recipient.PERSON, Recipient.LEAD)));
        assertThat(ReminderPolicy.next(usual(), OPEN, Set.of(-30, 0), DUE.plusDays(3)))
                .as("a step that was overtaken is not sent afterwards")
                .isEmpty();
    }

    @Test
    void whom_only_an_overtaken_step_names_is_told_with_the_next_one_and_once() {
        List<ReminderStep> steps = List.of(
                new ReminderStep(0, List.of(Recipient.PERSON, Recipient.LEAD)),
                new ReminderStep(14, List.of(Recipient.PERSON, Recipient.OFFICE)));
        assertThat(ReminderPolicy.next(steps, OPEN, Set.of(), DUE.plusDays(20))
                        .orElseThrow()
                        .recipients())
                .containsExactly(Recipient.PERSON, Recipient.LEAD, Recipient.OFFICE);
        assertThat(ReminderPolicy.next(steps, OPEN, Set.of(0), DUE.plusDays(20))
                        .orElseThrow()
                        .recipients())
                .containsExactly(Recipient.PERSON, Recipient.OFFICE);
    }

    @Test
    void nothing_is_sent_while_the_deadline_rests_or_when_it_is_done() {
        assertThat(ReminderPolicy.next(usual(), new Deadline(DUE, true, false), Set.of(), DUE))
                .isEmpty();
        assertThat(ReminderPolicy.next(usual(), new Deadline(DUE, false, true), Set.of(), DUE))
                .isEmpty();
    }

    @Test
    void nothing_is_sent_before_the_first_step() {
        assertThat(ReminderPolicy.next(usual(), OPEN, Set.of(), DUE.minusDays(31)))
                .isEmpty();
    }

    @Test
    void the_person_is_told_even_where_a_rule_names_only_others() {
        List<ReminderStep> steps =
                List.of(new ReminderStep(0, List.of(Recipient.OFFICE)), new ReminderStep(0, List.of(Recipient.LEAD)));
        assertThat(ReminderPolicy.next(steps, OPEN, Set.of(), DUE).orElseThrow().recipients())
                .containsExactly(Recipient.PERSON, Recipient.LEAD, Recipient.OFFICE);
    }

    @Property
    void whatever_days_are_missed_steps_rise_none_comes_twice_and_the_last_is_never_lost(
            @ForAll("rules") List<ReminderStep> steps, @ForAll Set<@IntRange(min = -120, max = 120) Integer> working) {
        Set<Integer> sent = new HashSet<>();
        int last = Integer.MIN_VALUE;
        Set<Integer> days = new HashSet<>(working);
        days.add(121);
        for (int day : days.stream().sorted().toList()) {
            LocalDate today = DUE.plusDays(day);
            for (ReminderStep step :
                    ReminderPolicy.next(steps, OPEN, sent, today).stream().toList()) {
                assertThat(step.days()).isGreaterThan(last).isLessThanOrEqualTo(day);
                assertThat(step.recipients()).doesNotHaveDuplicates().first().isEqualTo(Recipient.PERSON);
                last = step.days();
                sent.add(last);
            }
            assertThat(ReminderPolicy.next(steps, OPEN, sent, today))
                    .as("one step in one go")
                    .isEmpty();
        }
        assertThat(sent)
                .contains(steps.stream().mapToInt(ReminderStep::days).max().orElseThrow());
    }

    @Provide
    Arbitrary<List<ReminderStep>> rules() {
        Arbitrary<ReminderStep> step = Combinators.combine(
                        Arbitraries.integers().between(-120, 120),
                        Arbitraries.of(Recipient.class).list().ofMaxSize(4))
                .as(ReminderStep::new);
        return step.list().ofMinSize(1).ofMaxSize(8);
    }

    private static Set<Integer> sentUntil(LocalDate end, Set<Integer> before) {
        Set<Integer> sent = new java.util.LinkedHashSet<>(before);
        for (LocalDate day = DUE.minusDays(60); day.isBefore(end); day = day.plusDays(1)) {
            ReminderPolicy.next(usual(), OPEN, sent, day).ifPresent(step -> sent.add(step.days()));
        }
        return sent;
    }

    private static ReminderStep next(Set<Integer> sent, LocalDate day) {
        return ReminderPolicy.next(usual(), OPEN, sent, day).orElseThrow();
    }

    private static List<ReminderStep> usual() {
        return RequirementDefinition.usualReminders();
    }
}
