package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import of people is compared with.
 *
 * @param people by staff number in small letters
 * @param units by code in small letters
 * @param jobRoles ids by name and by code, in small letters
 */
record PeopleSnapshot(Map<String, PersonNow> people, Map<String, UnitSpan> units, Map<String, Named> jobRoles) {

    /** When a unit exists. */
    record UnitSpan(
            long id, String code, LocalDate from, @Nullable LocalDate until) {

        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** A job role under its full name. */
    record Named(long id, String name) {}

    static PeopleSnapshot of(List<PersonNow> people, List<UnitSpan> units, Map<String, Named> jobRoles) {
        Map<String, PersonNow> byNumber = new HashMap<>();
        people.forEach(person -> byNumber.put(key(person.staffNumber()), person));
        Map<String, UnitSpan> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(key(unit.code()), unit));
        return new PeopleSnapshot(byNumber, byCode, jobRoles);
    }

    @Nullable
    PersonNow person(String staffNumber) {
        return people.get(key(staffNumber));
    }

    /** The name under which a job role is stored already, else the one given. */
    String jobRoleName(String given) {
        Named role = jobRoles.get(key(given));
        return role == null ? given : role.name();
    }

    /** As the database compares: without regard to upper and lower case. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Names to sign in with that are taken, by staff number of whoever has them. */
    Map<String, String> logins() {
        Map<String, String> logins = new HashMap<>();
        people.forEach((number, person) -> {
            logins.put(number, number);
            logins.put(key(person.userName()), number);
        });
        return logins;
    }

    Set<String> staffNumbers() {
        return people.keySet();
    }
}
