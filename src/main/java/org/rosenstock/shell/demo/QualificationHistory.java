package org.rosenstock.shell.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;

/** Invents what one person did about one rule, the same for the same day and person. */
final class QualificationHistory {

    private static final long SEED = 20_261_122;

    /** Not everybody began on the same day, so that every day somebody's turn comes. */
    private static final int ROLL_OUT_DAYS = 330;

    private final LocalDate today;
    private final LocalDate since;
    private final Timing timing;

    /** @param since first day of the requirement */
    QualificationHistory(LocalDate today, LocalDate since, Timing timing) {
        this.today = today;
        this.since = since;
        this.timing = timing;
    }

    /**
     * One cycle; the last of a person has no end.
     *
     * @param coveredUntil last day of the earlier proof, absent in the first cycle
     * @param renewFrom first day on which the next proof counts
     */
    record Cycle(
            LocalDate opened,
            LocalDate due,
            @Nullable LocalDate coveredUntil,
            @Nullable LocalDate fulfilled,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate renewFrom,
            @Nullable LocalDate ended) {}

    /** Cycles of a person from the first to the one of today. */
    List<Cycle> of(long employee, long requirement, LocalDate entry) {
        Random random = new Random(SEED + employee * 31 + requirement);
        List<Cycle> cycles = new ArrayList<>();
        LocalDate rollOut = since.plusDays(random.nextInt(ROLL_OUT_DAYS));
        LocalDate opened = entry.isAfter(rollOut) ? entry : rollOut;
        LocalDate due = opened.plusDays(timing.firstDueDays());
        LocalDate covered = null;
        while (true) {
            Cycle cycle = cycle(opened, due, covered, doneOn(random, opened, due));
            LocalDate renewal = cycle.renewFrom();
            LocalDate validUntil = cycle.validUntil();
            if (renewal == null || validUntil == null || renewal.isAfter(today)) {
                cycles.add(cycle);
                return cycles;
            }
            cycles.add(new Cycle(opened, due, covered, cycle.fulfilled(), validUntil, renewal, renewal));
            opened = renewal;
            due = validUntil;
            covered = due;
        }
    }

    private Cycle cycle(LocalDate opened, LocalDate due, @Nullable LocalDate covered, @Nullable LocalDate done) {
        LocalDate validUntil = done == null ? null : validUntil(done, covered);
        return new Cycle(opened, due, covered, done, validUntil, renewal(done, validUntil), null);
    }

    private @Nullable LocalDate renewal(@Nullable LocalDate done, @Nullable LocalDate validUntil) {
        if (done == null || validUntil == null) {
            return null;
        }
        LocalDate renewal = validUntil.minusDays(timing.renewDays());
        return renewal.isAfter(done) ? renewal : done.plusDays(1);
    }

    private @Nullable LocalDate validUntil(LocalDate done, @Nullable LocalDate covered) {
        Integer months = timing.interval();
        if (months == null) {
            return null;
        }
        Integer month = timing.fixedMonth();
        if (month != null) {
            LocalDate end = YearMonth.of(done.getYear(), month).atEndOfMonth();
            return done.isBefore(end.minusDays(timing.renewDays())) ? end : end.plusMonths(months);
        }
        boolean rhythm = timing.base() == Base.EXPIRY && covered != null && !done.isAfter(covered);
        LocalDate from = rhythm ? Objects.requireNonNull(covered) : done;
        return from.plusMonths(months);
    }

    /** One cycle that is still to be done: the start page of a demo account must never be empty. */
    List<Cycle> toDo(int dueInDays) {
        LocalDate due = today.plusDays(dueInDays);
        return List.of(cycle(due.minusDays(timing.firstDueDays()), due, null, null));
    }

    /** One cycle that is done: a demo account has no more to do than its story says. */
    List<Cycle> done(LocalDate entry) {
        LocalDate done = today.minusDays(90);
        LocalDate first = done.minusDays(timing.firstDueDays());
        return List.of(cycle(entry.isAfter(first) ? entry : first, done, null, done));
    }

    /** Most do it in the weeks before it is due, some late, a few not at all by today. */
    private @Nullable LocalDate doneOn(Random random, LocalDate opened, LocalDate due) {
        int span = (int) (due.toEpochDay() - opened.toEpochDay());
        int luck = random.nextInt(100);
        LocalDate done = luck < 82
                ? opened.plusDays(1 + random.nextInt(Math.max(1, span)))
                : due.plusDays(luck < 92 ? 1L + random.nextInt(40) : 60L + random.nextInt(200));
        return done.isAfter(today) ? null : done;
    }
}
