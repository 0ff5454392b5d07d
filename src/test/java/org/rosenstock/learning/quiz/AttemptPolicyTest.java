package org.rosenstock.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptPolicyTest {

    private static final Instant START = Instant.parse("2026-05-12T08:00:00Z");

    @Test
    void lets_people_try_as_often_as_the_author_says() {
        QuizSettings three = new QuizSettings(80, 3, null, true);

        assertThat(AttemptPolicy.mayStart(three, 2)).isTrue();
        assertThat(AttemptPolicy.mayStart(three, 3)).isFalse();
        assertThat(AttemptPolicy.left(three, 1)).isEqualTo(2);
        assertThat(AttemptPolicy.mayStart(new QuizSettings(80, 0, null, true), 99))
                .isTrue();
    }

    @Test
    void gives_extra_time_to_those_who_need_it() {
        QuizSettings twenty = new QuizSettings(80, 0, 20, true);

        assertThat(AttemptPolicy.deadline(twenty, START, 0)).isEqualTo(START.plus(Duration.ofMinutes(20)));
        assertThat(AttemptPolicy.deadline(twenty, START, 50)).isEqualTo(START.plus(Duration.ofMinutes(30)));
        assertThat(AttemptPolicy.deadline(new QuizSettings(80, 0, null, true), START, 50))
                .isNull();
    }

    @Test
    void is_passed_at_the_mark_and_not_a_hundredth_below() {
        QuizSettings eighty = new QuizSettings(80, 0, null, true);

        assertThat(AttemptPolicy.isPassed(eighty, 800, 1000)).isTrue();
        assertThat(AttemptPolicy.isPassed(eighty, 799, 1000)).isFalse();
    }
}
