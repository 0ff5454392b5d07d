package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;

/** Planning: what is taken is told with its time, overridden with a reason, and a date is repeated on other days. */
@InContainer
class SessionSeriesIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    SessionSeries series;

    @Inject
    Sessions sessions;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private Asker hr;
    private Trainer trainer;
    private String offering;

    @BeforeEach
    void an_offering_and_a_trainer_of_the_house() {
        long unit = townsfolk.unit();
        hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
        trainer = new Trainer(townsfolk.employee(unit), "Frau Intern");
        offering = fixture.offering("Reihentest", Approval.NONE, WaitingRule.ARRIVAL);
    }

    @Test
    void says_what_is_taken_when_and_keeps_the_reason() {
        LocalDate day = LocalDate.now(clock).plusDays(5);
        sessions.plan(hr, offering, form(day, NINE, NOON, ""));
        SessionForm same = form(day, NINE.plusHours(1), NOON.plusHours(1), "");
        assertThat(sessions.clashes(hr, 0, same))
                .containsExactly(new Clash(Clash.Kind.TRAINER, "Frau Intern", day, NINE, NOON, "Reihentest"));
        assertThatThrownBy(() -> sessions.plan(hr, offering, same)).isInstanceOf(Rejected.class);
        long planned = sessions.plan(
                hr, offering, form(day, NINE.plusHours(1), NOON.plusHours(1), "Die Gruppen tauschen um elf."));
        assertThat(sessions.reason(hr, planned)).isEqualTo("Die Gruppen tauschen um elf.");
    }

    @Test
    void repeats_everything_on_other_days() {
        LocalDate day = LocalDate.now(clock).plusDays(10);
        SessionForm plan = form(day, NINE, NOON, "");
        long like = sessions.plan(hr, offering, plan);
        List<SeriesDate> dates = series.preview(hr, like, day.plusWeeks(1), 2, 3, Locale.GERMAN);
        assertThat(dates)
                .extracting(SeriesDate::firstDay)
                .containsExactly(day.plusWeeks(1), day.plusWeeks(3), day.plusWeeks(5));
        assertThat(sessions.all(hr, offering, Paging.first(10)).total()).isOne();

        List<Long> planned = series.plan(hr, like, new SeriesForm(List.of(day.plusWeeks(3), day.plusWeeks(1)), ""));
        assertThat(planned).hasSize(2);
        SessionRow first = sessions.get(hr, planned.get(0));
        assertThat(first.firstDay()).isEqualTo(day.plusWeeks(1));
        assertThat(first.closesOn()).isEqualTo(day.plusWeeks(1).minusDays(2));
        assertThat(first.trainers()).containsExactly(trainer);
        assertThat(first.seats()).isEqualTo(plan.seats());
        assertThat(first.days().get(0).starts()).isEqualTo(NINE);
    }

    @Test
    void plans_all_or_none() {
        LocalDate day = LocalDate.now(clock).plusDays(15);
        long like = sessions.plan(hr, offering, form(day, NINE, NOON, ""));
        List<LocalDate> wanted = List.of(day.plusWeeks(1), day);
        assertThat(series.preview(hr, like, day, 1, 1, Locale.GERMAN).get(0).clashes())
                .extracting(Clash::name)
                .containsExactly("Frau Intern");
        assertThatThrownBy(() -> series.plan(hr, like, new SeriesForm(wanted, "")))
                .isInstanceOf(Rejected.class);
        assertThat(sessions.all(hr, offering, Paging.first(10)).total()).isOne();
        List<Long> planned = series.plan(hr, like, new SeriesForm(wanted, "Zwei Gruppen zugleich."));
        assertThat(sessions.reason(hr, planned.get(0))).isEqualTo("Zwei Gruppen zugleich.");
    }

    @Test
    void tells_of_holidays_and_takes_no_day_that_is_over() {
        LocalDate day = LocalDate.now(clock).plusDays(20);
        long like = sessions.plan(hr, offering, form(day, NINE, NOON, ""));
        LocalDate labour = LocalDate.of(day.getYear() + 1, 5, 1);
        SeriesDate holiday =
                series.preview(hr, like, labour, 1, 1, Locale.GERMAN).get(0);
        assertThat(holiday.holidays()).hasSize(1);
        assertThat(holiday.isClear()).isFalse();
        assertThat(series.preview(hr, like, labour.plusDays(1), 1, 1, Locale.GERMAN)
                        .get(0)
                        .isClear())
                .isTrue();
        LocalDate past = LocalDate.now(clock).minusDays(1);
        assertThatThrownBy(() -> series.preview(hr, like, past, 1, 1, Locale.GERMAN))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> series.plan(hr, like, new SeriesForm(List.of(past), "")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> series.plan(hr, like, new SeriesForm(List.of(), "")))
                .isInstanceOf(Rejected.class);
    }

    private SessionForm form(LocalDate day, LocalTime from, LocalTime until, String reason) {
        return new SessionForm(
                List.of(new SessionDay(day, from, until, null)),
                8,
                "",
                null,
                day.minusDays(2),
                List.of(trainer),
                reason,
                0);
    }
}
