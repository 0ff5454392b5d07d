package org.rosenstock.qualification.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.RequirementDefinition;

/**
 * An audience as a condition on employee {@code e} on day {@code ?1}; the one translation that applying, counting and
 * listing share. Only numbers of the definition get into the text, never words.
 */
public final class AudienceSql {

    private static final String EMPLOYED = "e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)";
    private static final String ON_THE_DAY =
            "%1$s.valid_from <= ?1 and (%1$s.valid_until is null or %1$s.valid_until >= ?1)";

    private AudienceSql() {}

    /** Who works here on the day and is in the audience. */
    public static String concerned(RequirementDefinition definition) {
        String included = anyOf(definition.audience());
        String excluded = definition.exclusions().isEmpty() ? "" : " and not " + anyOf(definition.exclusions());
        return "(" + EMPLOYED + " and " + included + excluded + ")";
    }

    private static String anyOf(List<AudienceBlock> blocks) {
        List<AudienceBlock> all = blocks.isEmpty() ? List.of(AudienceBlock.EVERYBODY) : blocks;
        return all.stream().map(AudienceSql::block).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String block(AudienceBlock block) {
        List<String> all = new ArrayList<>();
        all.add(position(block));
        if (!block.groups().isEmpty()) {
            all.add("exists (select 1 from people_group_member m where m.employee_id = e.id and m.group_id in ("
                    + ids(block.groups()) + ") and " + ON_THE_DAY.formatted("m") + ")");
        }
        block.attributes().forEach(attribute -> all.add(attribute(attribute)));
        return String.join(" and ", all);
    }

    /** Unit and job role of one and the same position. */
    private static String position(AudienceBlock block) {
        StringBuilder sql = new StringBuilder("exists (select 1 from people_position p where p.employee_id = e.id and ")
                .append(ON_THE_DAY.formatted("p"));
        if (!block.units().isEmpty()) {
            sql.append(" and p.org_unit_id in (select c.descendant_id from people_org_unit_closure c where ")
                    .append(block.units().stream().map(AudienceSql::unit).collect(Collectors.joining(" or ")))
                    .append(")");
        }
        if (!block.jobRoles().isEmpty()) {
            sql.append(" and p.job_role_id in (").append(ids(block.jobRoles())).append(")");
        }
        return sql.append(")").toString();
    }

    private static String unit(AudienceBlock.Unit unit) {
        return "c.ancestor_id = " + unit.id() + (unit.withSub() ? "" : " and c.depth = 0");
    }

    private static String attribute(Attribute attribute) {
        return switch (attribute.kind()) {
            case MINOR -> "e.minor_until > ?1";
            case LEAD ->
                "exists (select 1 from people_leadership l where l.employee_id = e.id and " + ON_THE_DAY.formatted("l")
                        + ")";
            case NEW -> {
                int months = attribute.months() == null ? 1 : attribute.months();
                yield "e.entry_date > date_sub(?1, interval " + months + " month)";
            }
        };
    }

    static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
