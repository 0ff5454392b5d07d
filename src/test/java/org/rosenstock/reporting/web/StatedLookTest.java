package org.rosenstock.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;

class StatedLookTest {

    private static final Instant SAID = Instant.parse("2026-05-12T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final NamedList LIST = new NamedList(DAY, "t03", 7);
    private static final long HR = 1;

    private final StatedLook stated = StatedLook.of(HR, LIST, new Look(LookReason.OTHER, "Frage"), SAID);

    @Test
    void counts_for_half_an_hour() {
        assertThat(stated.holds(SAID.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(stated.holds(SAID.plusSeconds(30 * 60))).isFalse();
    }

    @Test
    void counts_for_exactly_the_list_it_was_said_for() {
        assertThat(stated.isFor(HR, new NamedList(DAY, "t03", 7))).isTrue();
        assertThat(stated.isFor(HR, new NamedList(DAY, "t04", 7))).isFalse();
        assertThat(stated.isFor(HR, new NamedList(DAY, "", 7))).isFalse();
        assertThat(stated.isFor(HR, new NamedList(DAY, "t03", 0))).isFalse();
        assertThat(stated.isFor(HR, new NamedList(DAY.minusDays(1), "t03", 7))).isFalse();
    }

    @Test
    void counts_for_nobody_else_in_the_same_session() {
        assertThat(stated.isFor(2, LIST)).isFalse();
    }

    @Test
    void is_recorded_as_it_was_said() {
        assertThat(stated.look()).isEqualTo(new Look(LookReason.OTHER, "Frage"));
    }
}
