package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;
import org.rosenstock.qualification.obligation.SmallCity.Person;

/** Rules of all shapes, each said twice: as the product reads it, and as plain conditions to compare with. */
final class SmallRules {

    private static final long ALL = CityTables.FIRST + 1;
    private static final long ROLE_IN_UNIT = CityTables.FIRST + 2;
    private static final long EITHER_BUT_NOT = CityTables.FIRST + 3;
    private static final long GROUP = CityTables.FIRST + 4;
    private static final long MINORS = CityTables.FIRST + 5;
    private static final long PARTS = CityTables.FIRST + 6;
    private static final long NEW = CityTables.FIRST + 7;

    private final long[] units;
    private final long[] roles;
    private final long group;
    private final Map<Long, Integer> versions = new TreeMap<>();
    private final List<Long> over = new ArrayList<>();

    SmallRules(long[] units, long[] roles, long group) {
        this.units = units;
        this.roles = roles;
        this.group = group;
    }

    List<Long> ids() {
        return List.copyOf(versions.keySet());
    }

    /** Rules that are made, changed or ended on the day. */
    List<Long> changed(LocalDate day) {
        List<Long> changed = new ArrayList<>();
        if (versions.isEmpty()) {
            List.of(ALL, ROLE_IN_UNIT, EITHER_BUT_NOT, GROUP, MINORS, NEW).forEach(id -> change(changed, id));
        }
        switch (day.toString()) {
            case "2021-09-01" -> change(changed, PARTS);
            case "2022-04-15" -> change(changed, ALL);
            case "2022-08-31" -> change(changed, ROLE_IN_UNIT);
            case "2023-06-01" -> change(changed, EITHER_BUT_NOT);
            case "2023-10-31" -> {
                over.add(NEW);
                changed.add(NEW);
            }
            default -> {
                return changed;
            }
        }
        return changed;
    }

    private void change(List<Long> changed, long id) {
        versions.merge(id, 1, Integer::sum);
        changed.add(id);
    }

    boolean ended(long id, LocalDate day) {
        return over.contains(id);
    }

    static List<Long> courses(long rule) {
        return rule == PARTS ? List.of(rule * 10 + 1, rule * 10 + 2) : List.of(rule * 10 + 1);
    }

    /** Most months a proof can hold, absent where that is no matter of months. */
    @Nullable
    Integer months(long rule) {
        if (rule == ALL || rule == EITHER_BUT_NOT) {
            return 12;
        }
        return rule == MINORS ? Integer.valueOf(6) : null;
    }

    boolean concerned(long rule, Person person, LocalDate day) {
        boolean changed = versions.getOrDefault(rule, 0) > 1;
        if (rule == ALL) {
            return true;
        } else if (rule == ROLE_IN_UNIT) {
            return person.unit == 0 && person.role == (changed ? 2 : 1);
        } else if (rule == EITHER_BUT_NOT) {
            return (person.unit == 1 || person.role == 2) && (changed || !person.inGroup);
        } else if (rule == GROUP) {
            return person.inGroup;
        } else if (rule == MINORS) {
            LocalDate until = person.minorUntil();
            return until != null && day.isBefore(until);
        } else if (rule == PARTS) {
            return person.unit == 2;
        }
        return !over.contains(NEW) && person.entry.isAfter(day.minusMonths(3));
    }

    RequirementDefinition definition(long rule) {
        boolean changed = versions.getOrDefault(rule, 0) > 1;
        if (rule == ALL) {
            return rule(rule, List.of(any()), List.of(), Timing.every(28, changed ? 6 : 12), Triggers.NONE);
        } else if (rule == ROLE_IN_UNIT) {
            return rule(
                    rule,
                    List.of(block(List.of(0), List.of(changed ? 2 : 1))),
                    List.of(),
                    timing(6, Base.EXPIRY, Expiry.SOFT),
                    Triggers.NONE);
        } else if (rule == EITHER_BUT_NOT) {
            return rule(
                    rule,
                    List.of(block(List.of(1), List.of()), block(List.of(0, 1, 2, 3), List.of(2))),
                    changed ? List.of() : List.of(inGroup()),
                    timing(12, Base.EVIDENCE_DATE, Expiry.HARD),
                    Triggers.NONE);
        } else if (rule == GROUP) {
            return rule(rule, List.of(inGroup()), List.of(), Timing.once(28), new Triggers(false, true));
        } else if (rule == MINORS) {
            return rule(
                    rule,
                    List.of(with(new Attribute(AttributeKind.MINOR, null))),
                    List.of(),
                    Timing.every(14, 6),
                    Triggers.NONE);
        } else if (rule == PARTS) {
            return rule(
                    rule,
                    List.of(block(List.of(2), List.of())),
                    List.of(),
                    new Timing(28, Repeat.FIXED_MONTH, null, 3, 1, Base.EVIDENCE_DATE, Expiry.SOFT, 60, false, 28),
                    new Triggers(true, false));
        }
        return rule(
                rule, List.of(with(new Attribute(AttributeKind.NEW, 3))), List.of(), Timing.once(14), Triggers.NONE);
    }

    private static Timing timing(int months, Base base, Expiry expiry) {
        return new Timing(28, Repeat.EVERY, months, null, null, base, expiry, 60, false, 28);
    }

    private AudienceBlock any() {
        return block(List.of(0, 1, 2, 3), List.of());
    }

    private AudienceBlock block(List<Integer> inUnits, List<Integer> withRoles) {
        return new AudienceBlock(
                inUnits.stream()
                        .map(i -> new AudienceBlock.Unit(units[i], true))
                        .toList(),
                withRoles.stream().map(i -> roles[i]).toList(),
                List.of(),
                List.of());
    }

    private AudienceBlock inGroup() {
        return new AudienceBlock(List.of(), List.of(), List.of(group), List.of());
    }

    private AudienceBlock with(Attribute attribute) {
        return new AudienceBlock(any().units(), List.of(), List.of(), List.of(attribute));
    }

    private static RequirementDefinition rule(
            long id, List<AudienceBlock> audience, List<AudienceBlock> exclusions, Timing timing, Triggers triggers) {
        List<Long> courses = courses(id);
        List<Part> parts = IntStream.range(0, courses.size())
                .mapToObj(i -> new Part("Teil " + i, List.of(Way.course(courses.get(i)))))
                .toList();
        return new RequirementDefinition(
                "Kleinstadt " + id,
                "Test",
                "Test",
                null,
                parts,
                audience,
                exclusions,
                timing,
                triggers,
                RequirementDefinition.usualReminders(),
                false);
    }
}
