package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People of a made-up administration and what happens to them day by day; knows nothing of the product. */
final class SmallCity {

    static final int UNITS = 4;
    static final int ROLES = 3;

    final List<Person> people = new ArrayList<>();
    private final Random random;
    private int closed = -1;
    private int openInstead;

    SmallCity(long seed) {
        random = new Random(seed);
    }

    /** From a day until the day before the next. */
    static final class Person {
        final int number;
        final LocalDate entry;
        final boolean minor;

        @Nullable
        LocalDate exit;

        @Nullable
        LocalDate paused;

        int unit;
        int role;
        LocalDate postSince;
        boolean inGroup;
        boolean changed = true;

        Person(int number, LocalDate entry, int unit, int role, boolean minor) {
            this.number = number;
            this.entry = entry;
            this.unit = unit;
            this.role = role;
            this.postSince = entry;
            this.minor = minor;
        }

        boolean here(LocalDate day) {
            return exit == null || !exit.isBefore(day);
        }

        /** minors come of age 200 days after they entered */
        @Nullable
        LocalDate minorUntil() {
            return minor ? entry.plusDays(200) : null;
        }
    }

    void found(int count, LocalDate day) {
        for (int i = 0; i < count; i++) {
            hire(day);
        }
    }

    /** What happens on one day. */
    void live(LocalDate day) {
        if (random.nextInt(12) == 0) {
            hire(day);
        }
        List<Person> here = people.stream().filter(person -> person.here(day)).toList();
        Person one = here.get(random.nextInt(here.size()));
        switch (random.nextInt(10)) {
            case 0 -> one.exit = day.minusDays(1).isBefore(one.entry) ? null : day.minusDays(1);
            case 1, 2 -> move(one, day);
            case 3 -> one.paused = one.paused == null ? day : null;
            case 4 -> one.inGroup = !one.inGroup;
            default -> {
                return;
            }
        }
        one.changed = true;
        here.stream()
                .filter(person -> person.paused != null && random.nextInt(40) == 0)
                .forEach(person -> {
                    person.paused = null;
                    person.changed = true;
                });
    }

    /** A unit has no people any more: all go to another, and nobody comes. */
    void close(int unit, int heir, LocalDate day) {
        closed = unit;
        openInstead = heir;
        people.stream()
                .filter(person -> person.here(day) && person.unit == unit)
                .forEach(person -> {
                    person.unit = heir;
                    person.postSince = day;
                    person.changed = true;
                });
    }

    private int anyUnit() {
        int unit = random.nextInt(UNITS);
        return unit == closed ? openInstead : unit;
    }

    private void hire(LocalDate day) {
        people.add(new Person(people.size(), day, anyUnit(), random.nextInt(ROLES), random.nextInt(5) == 0));
    }

    private void move(Person person, LocalDate day) {
        if (person.postSince.isBefore(day)) {
            person.unit = anyUnit();
            person.role = random.nextInt(ROLES);
            person.postSince = day;
        }
    }

    boolean luck(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
