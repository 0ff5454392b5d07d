package org.rosenstock.learning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment would do.
 *
 * @param people everybody chosen, by name
 */
public record AssignmentPreview(List<Person> people) {

    public AssignmentPreview {
        people = List.copyOf(people);
    }

    /** What the person already has of this course by assignment; what somebody learns of their own accord is not told. */
    public enum Standing {
        NEW,
        /** Assigned before and not finished: is left out, the earlier assignment stays. */
        ASSIGNED,
        /** Assigned before and finished. */
        DONE
    }

    public record Person(
            long employee,
            String name,
            Standing standing,
            @Nullable LocalDate doneOn) {}

    public long count(Standing standing) {
        return people.stream().filter(person -> person.standing() == standing).count();
    }

    /** Ids of the people who would get the course. */
    public List<Long> receivers(boolean again) {
        return people.stream()
                .filter(person -> person.standing() == Standing.NEW || again && person.standing() == Standing.DONE)
                .map(Person::employee)
                .toList();
    }
}
