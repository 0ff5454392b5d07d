package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.obligation.SmallCity.Person;
import org.rosenstock.reporting.Counts;
import org.rosenstock.shared.SqlValues;

/** Counts a day by hand: every obligation, one after the other, where its person works in the city as it is played. */
final class SmallCount {

    private static final int SOON = 30;
    private static final Counts LATE_HEAD = new Counts(1, 0, 0, 0, 1, null);
    private static final Counts HEAD = new Counts(1, 1, 0, 0, 0, null);

    private final SmallOffices offices;
    private final LocalDate day;
    private final Map<String, Counts> all = new TreeMap<>();

    private SmallCount(SmallOffices offices, LocalDate day) {
        this.offices = offices;
        this.day = day;
    }

    /** @param rows requirement, person, booked, valid until, paused, due, covered until */
    static Map<String, Counts> of(LocalDate day, List<Person> people, SmallOffices offices, List<Object[]> rows) {
        SmallCount count = new SmallCount(offices, day);
        Map<Long, Counts> heads = new HashMap<>();
        Map<Long, Integer> homes = new HashMap<>();
        for (Person person : people) {
            if (person.here(day)) {
                homes.put(CityTables.id(person), person.unit);
                heads.put(CityTables.id(person), HEAD);
            }
        }
        for (Object[] row : rows) {
            long person = SqlValues.number(row[1]);
            Counts one = count.judge(row);
            if (homes.containsKey(person)) {
                count.add(homes.get(person), SqlValues.number(row[0]), one);
                if (one.overdue() > 0) {
                    heads.put(person, LATE_HEAD);
                }
            }
        }
        heads.forEach((person, head) -> count.add(homes.get(person), 0, head));
        return count.all;
    }

    private void add(int unit, long rule, Counts one) {
        List<Long> chain = offices.chain(unit);
        chain.forEach(above -> all.merge(above + "/" + rule, one, Counts::plus));
        all.merge(chain.get(0) + "!/" + rule, one, Counts::plus);
    }

    private Counts judge(Object[] row) {
        LocalDate until = SqlValues.dateOrNull(row[3]);
        boolean booked = row[2] != null && !SqlValues.date(row[2]).isAfter(day);
        if (booked && (until == null || !until.isBefore(day))) {
            return new Counts(1, 1, 0, 0, 0, null);
        }
        if (reached(SqlValues.dateOrNull(row[4]))) {
            return new Counts(1, 0, 0, 1, 0, null);
        }
        LocalDate due = SqlValues.date(row[5]);
        LocalDate end = booked && until != null ? until : due;
        if (end.isBefore(day)) {
            return new Counts(1, 0, 0, 0, 1, end);
        }
        if (reached(due.minusDays(SOON))) {
            return new Counts(1, 0, 1, 0, 0, null);
        }
        LocalDate covered = SqlValues.dateOrNull(row[6]);
        return covered != null && !covered.isBefore(day)
                ? new Counts(1, 1, 0, 0, 0, null)
                : new Counts(1, 0, 0, 1, 0, null);
    }

    private boolean reached(@Nullable LocalDate from) {
        return from != null && !from.isAfter(day);
    }
}
