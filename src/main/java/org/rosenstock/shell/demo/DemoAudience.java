package org.rosenstock.shell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People of the demo city to whom all that is named here applies, such as "unit:40 and role:Hausmeister:in".
 *
 * @param units codes of divisions, each with all below it
 * @param attributes MINOR, LEAD or NEW
 */
record DemoAudience(Set<String> units, Set<String> roles, Set<String> groups, Set<String> attributes) {

    private static final int NEW_DAYS = 365;

    /** What stands between "or"; an empty text names nobody in particular. */
    static List<DemoAudience> all(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" or ")).map(DemoAudience::of).toList();
    }

    private static DemoAudience of(String text) {
        Map<String, String> terms = Arrays.stream(text.split(" and "))
                .map(term -> term.split(":", 2))
                .collect(Collectors.toMap(term -> term[0], term -> term[1]));
        Function<String, Set<String>> names =
                kind -> terms.containsKey(kind) ? Set.of(terms.get(kind).split("\\|")) : Set.of();
        return new DemoAudience(
                names.apply("unit"), names.apply("role"), names.apply("group"), names.apply("attribute"));
    }

    /** The same question as the audience asks, put to somebody of the demo city. */
    boolean has(DemoPerson person) {
        return (units.isEmpty() || units.contains(person.division()))
                && (roles.isEmpty() || roles.contains(person.role()))
                && (groups.isEmpty() || person.groups().stream().anyMatch(groups::contains))
                && attributes.stream().allMatch(attribute -> switch (attribute) {
                    case "MINOR" -> person.minor();
                    case "LEAD" -> person.leads();
                    default -> person.daysHere() < NEW_DAYS;
                });
    }
}
