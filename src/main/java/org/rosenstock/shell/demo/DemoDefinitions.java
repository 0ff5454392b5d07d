package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.Timing.Base;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.Timing.Repeat;

/** Turns the names in a rule of the demo city into ids. */
final class DemoDefinitions {

    private static final int YEAR = 12;

    private final Map<String, Long> courses;
    private final Map<String, Long> units;
    private final Map<String, Long> roles;
    private final Map<String, Long> groups;

    DemoDefinitions(Connection connection) throws SQLException {
        courses = ids(connection, "select code, id from learning_course where state = 'PUBLISHED'");
        units = ids(connection, "select code, id from people_org_unit");
        roles = ids(connection, "select name, id from people_job_role");
        groups = ids(connection, "select name, id from people_group");
    }

    private static Map<String, Long> ids(Connection connection, String sql) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ids;
    }

    @Nullable
    Long course(String code) {
        return courses.get(code);
    }

    RequirementDefinition of(DemoRule rule) {
        return new RequirementDefinition(
                rule.title(),
                rule.legalBasis(),
                rule.purpose(),
                units.get("11"),
                rule.parts().stream().map(ways -> part(rule, ways)).toList(),
                List.of(audience(rule)),
                List.of(),
                timing(rule),
                new Triggers(rule.has("POST_CHANGE"), rule.has("GROUP_JOIN")),
                RequirementDefinition.usualReminders(),
                rule.has("OFFERED"));
    }

    private Part part(DemoRule rule, List<String> ways) {
        String title = ways.contains(DemoRule.INSTRUCTION) && rule.parts().size() > 1 ? "Vor Ort" : rule.title();
        return new Part(title, ways.stream().map(this::way).toList());
    }

    private Way way(String name) {
        Long course = courses.get(name);
        if (course != null) {
            return Way.course(course);
        }
        return Way.of(name.equals(DemoRule.EXTERNAL) ? WayKind.EXTERNAL : WayKind.INSTRUCTION);
    }

    private AudienceBlock audience(DemoRule rule) {
        return new AudienceBlock(
                known(units, rule.units()).stream()
                        .map(id -> new AudienceBlock.Unit(id, true))
                        .toList(),
                known(roles, rule.roles()),
                known(groups, rule.groups()),
                rule.attributes().stream()
                        .map(AttributeKind::valueOf)
                        .map(kind -> new Attribute(kind, kind == AttributeKind.NEW ? YEAR : null))
                        .toList());
    }

    private static List<Long> known(Map<String, Long> ids, Set<String> names) {
        return names.stream().filter(ids::containsKey).map(ids::get).sorted().toList();
    }

    private static Timing timing(DemoRule rule) {
        boolean fixed = rule.has("FIXED_MONTH");
        Repeat repeat = rule.months() == 0 ? Repeat.ONCE : fixed ? Repeat.FIXED_MONTH : Repeat.EVERY;
        return new Timing(
                rule.firstDueDays(),
                repeat,
                repeat == Repeat.EVERY ? rule.months() : null,
                fixed ? YEAR : null,
                fixed ? 1 : null,
                rule.has("EXPIRY") ? Base.EXPIRY : Base.EVIDENCE_DATE,
                rule.has("HARD") ? Expiry.HARD : Expiry.SOFT,
                Timing.RENEW_DAYS,
                rule.has("PART_TIME"),
                Timing.RETURN_DAYS);
    }
}
