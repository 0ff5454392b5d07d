package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
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
    private static final String OFFERING = "OFFERING:";

    /** From so many days on people are told once more, long before. */
    private static final int FAR_DAYS = 90;

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

    /** @param units ids by code; the others by name or, for courses, by code */
    DemoDefinitions(
            Map<String, Long> courses, Map<String, Long> units, Map<String, Long> roles, Map<String, Long> groups) {
        this.courses = courses;
        this.units = units;
        this.roles = roles;
        this.groups = groups;
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
                rule.parts().stream()
                        .map(part -> new Part(
                                part.title(),
                                part.ways().stream().map(this::way).toList()))
                        .toList(),
                rule.audience().isEmpty() ? List.of(AudienceBlock.EVERYBODY) : blocks(rule.audience()),
                blocks(rule.exclusions()),
                timing(rule),
                new Triggers(rule.has("POST_CHANGE"), rule.has("GROUP_JOIN")),
                reminders(rule),
                rule.has("OFFERED"));
    }

    private Way way(String name) {
        if (name.startsWith(OFFERING)) {
            return new Way(WayKind.OFFERING, null, name.substring(OFFERING.length()));
        }
        Long course = courses.get(name);
        return course == null ? Way.of(WayKind.valueOf(name)) : Way.course(course);
    }

    private static List<ReminderStep> reminders(DemoRule rule) {
        List<ReminderStep> usual = RequirementDefinition.usualReminders();
        return rule.firstDueDays() < FAR_DAYS
                ? usual
                : Stream.concat(Stream.of(new ReminderStep(-FAR_DAYS, List.of(Recipient.PERSON))), usual.stream())
                        .toList();
    }

    private List<AudienceBlock> blocks(List<DemoAudience> audience) {
        return audience.stream().map(this::block).toList();
    }

    private AudienceBlock block(DemoAudience block) {
        return new AudienceBlock(
                known(units, block.units()).stream()
                        .map(id -> new AudienceBlock.Unit(id, true))
                        .toList(),
                known(roles, block.roles()),
                known(groups, block.groups()),
                block.attributes().stream()
                        .map(AttributeKind::valueOf)
                        .map(kind -> new Attribute(kind, kind == AttributeKind.NEW ? YEAR : null))
                        .toList());
    }

    /** A name that leads nowhere would open the rule to everybody. */
    private static List<Long> known(Map<String, Long> ids, Set<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(ids.get(name), () -> "the city has no " + name))
                .sorted()
                .toList();
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
                rule.renewDays(),
                false,
                Timing.RETURN_DAYS);
    }
}
