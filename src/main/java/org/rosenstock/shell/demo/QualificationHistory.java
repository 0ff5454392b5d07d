package org.rosenstock.shell.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents what one person did about one yearly or two-yearly requirement, the same for the same day and person. */
final class QualificationHistory {

    private static final long SEED = 20_261_122;
    private static final int RENEWAL_DAYS = 60;

    /** Not everybody began on the same day, so that every day somebody's turn comes. */
    private static final int ROLL_OUT_DAYS = 330;

    private final LocalDate today;
    private final LocalDate since;
    private final int months;
    private final int firstDueDays;

    /**
     * @param since first day of the requirement
     * @param months that a proof holds, 0 for good
     */
    QualificationHistory(LocalDate today, LocalDate since, int months, int firstDueDays) {
        this.today = today;
        this.since = since;
        this.months = months;
        this.firstDueDays = firstDueDays;
    }

    /**
     * One cycle; the last of a person has no end.
     *
     * @param coveredUntil last day of the earlier proof, absent in the first cycle
     */
    record Cycle(
            LocalDate opened,
            LocalDate due,
            @Nullable LocalDate coveredUntil,
            @Nullable LocalDate fulfilled,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate ended) {}

    /** Cycles of a person from the first to the one of today. */
    List<Cycle> of(long employee, long requirement, LocalDate entry) {
        Random random = new Random(SEED + employee * 31 + requirement);
        List<Cycle> cycles = new ArrayList<>();
        LocalDate rollOut = since.plusDays(random.nextInt(ROLL_OUT_DAYS));
        LocalDate opened = entry.isAfter(rollOut) ? entry : rollOut;
        LocalDate due = opened.plusDays(firstDueDays);
        LocalDate covered = null;
        while (true) {
            LocalDate done = doneOn(random, opened, due);
            LocalDate validUntil = done == null || months == 0 ? null : done.plusMonths(months);
            LocalDate renewal = validUntil == null ? null : validUntil.minusDays(RENEWAL_DAYS);
            if (renewal == null || renewal.isAfter(today)) {
                cycles.add(new Cycle(opened, due, covered, done, validUntil, null));
                return cycles;
            }
            cycles.add(new Cycle(opened, due, covered, done, validUntil, renewal));
            opened = renewal;
            due = renewal.plusDays(RENEWAL_DAYS);
            covered = due;
        }
    }

    /** One cycle that is still to be done: the start page of a demo account must never be empty. */
    List<Cycle> toDo(int dueInDays) {
        LocalDate due = today.plusDays(dueInDays);
        return List.of(new Cycle(due.minusDays(firstDueDays), due, null, null, null, null));
    }

    /** One cycle that is done: a demo account has no more to do than its story says. */
    List<Cycle> done(LocalDate entry) {
        LocalDate done = today.minusDays(90);
        LocalDate opened = entry.isAfter(done.minusDays(firstDueDays)) ? entry : done.minusDays(firstDueDays);
        return List.of(new Cycle(opened, done, null, done, months == 0 ? null : done.plusMonths(months), null));
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
