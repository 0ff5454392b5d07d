package org.rosenstock.shell.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.rosenstock.shell.demo.CityNames.Name;

/** The people with a fixed name and place, among them those behind the demo accounts. */
final class CityCast {

    private final Map<String, List<Member>> byUnit = new HashMap<>();

    /**
     * One of them.
     *
     * @param account user name of a demo account, empty for none
     * @param grant role granted, empty for none
     */
    record Member(Name name, String jobRole, String account, String grant) {

        static Member of(CSVRecord row) {
            return new Member(
                    new Name(row.get("first"), row.get("last")), row.get("role"), row.get("account"), row.get("grant"));
        }
    }

    CityCast(List<CityUnit> units) {
        for (CSVRecord row : CityFiles.list("cast.csv")) {
            byUnit.merge(place(row, units), List.of(Member.of(row)), CityCast::joined);
        }
    }

    /** In the order they are listed; whoever leads comes first. */
    List<Member> in(CityUnit unit) {
        return byUnit.getOrDefault(unit.code(), List.of());
    }

    /** In a small city a division may have no such section; then they work in the division itself. */
    private static String place(CSVRecord row, List<CityUnit> units) {
        return units.stream()
                .filter(unit -> unit.code().startsWith(row.get("fb") + "."))
                .filter(unit -> unit.name().startsWith(row.get("section")))
                .map(CityUnit::code)
                .findFirst()
                .orElse(row.get("fb"));
    }

    private static List<Member> joined(List<Member> some, List<Member> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
