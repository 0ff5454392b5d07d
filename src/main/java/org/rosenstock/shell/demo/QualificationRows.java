package org.rosenstock.shell.demo;

import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shell.demo.QualificationHistory.Cycle;

/** Writes requirements with the obligations and the evidence of everybody who works here. */
final class QualificationRows {

    private static final int ALLOCATION = 50;
    private static final int PORTION = 5000;

    /** What the demo account "employee" has to do: one thing late, one soon. */
    private static final Map<Long, Integer> DUE_IN_DAYS = Map.of(1L, -4, 3L, 9);

    private static final String EVIDENCE = "id, employee_id, course_id, title, kind, fulfilled_on, recorded_at";
    private static final String OBLIGATION = "requirement_id, employee_id, cycle, opened_on, due_on, covered_until,"
            + " fulfilled_on, valid_until, evidence_id, ended_on, ended_why, version_id, why, window_from, booked_on,"
            + " valid_from, renew_from";

    private final Connection connection;
    private final LocalDate today;
    private final LocalDate since;
    private final List<Person> people;
    private long lastEvidence;

    QualificationRows(Connection connection, LocalDate today, LocalDate since) throws SQLException {
        this.connection = connection;
        this.today = today;
        this.since = since;
        this.people = people();
    }

    private record Person(long id, LocalDate entry, boolean busy) {}

    /** A requirement for everybody. */
    record Requirement(
            long id,
            String code,
            String title,
            long course,
            String legalBasis,
            String purpose,
            int firstDueDays,
            int repeatMonths) {}

    void write(Requirement requirement) throws SQLException {
        String columns = "id, code, title, course_id, legal_basis, purpose, first_due_days, repeat_months, active_from";
        try (BatchInsert rows = new BatchInsert(connection, "qualification_requirement", columns)) {
            rows.add(
                    requirement.id(),
                    requirement.code(),
                    requirement.title(),
                    requirement.course(),
                    requirement.legalBasis(),
                    requirement.purpose(),
                    requirement.firstDueDays(),
                    requirement.repeatMonths(),
                    since);
        }
        writeVersion(requirement);
        writeHistory(requirement);
    }

    private void writeVersion(Requirement requirement) throws SQLException {
        RequirementDefinition definition = new RequirementDefinition(
                requirement.title(),
                requirement.legalBasis(),
                requirement.purpose(),
                null,
                List.of(new Part(requirement.title(), List.of(Way.course(requirement.course())))),
                List.of(AudienceBlock.EVERYBODY),
                List.of(),
                Timing.every(requirement.firstDueDays(), requirement.repeatMonths()),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
        try (BatchInsert rows = new BatchInsert(
                connection,
                "qualification_requirement_version",
                "id, requirement_id, number, valid_from, definition, created_at, created_by")) {
            rows.add(
                    requirement.id(),
                    requirement.id(),
                    1,
                    since,
                    JsonbBuilder.create().toJson(definition),
                    since.atTime(LocalTime.NOON),
                    0L);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update qualification_requirement set current_version_id = id where id = " + requirement.id());
        }
    }

    /** In portions, each with its evidence before the obligations that refer to it. */
    private void writeHistory(Requirement requirement) throws SQLException {
        QualificationHistory history = new QualificationHistory(today, since, requirement.repeatMonths());
        for (int from = 0; from < people.size(); from += PORTION) {
            List<Person> portion = people.subList(from, Math.min(people.size(), from + PORTION));
            List<List<Cycle>> cycles = portion.stream()
                    .map(person -> cycles(history, person, requirement.id()))
                    .toList();
            List<List<@Nullable Long>> proofs = new ArrayList<>();
            try (BatchInsert rows = new BatchInsert(connection, "qualification_evidence", EVIDENCE)) {
                for (int i = 0; i < portion.size(); i++) {
                    proofs.add(prove(rows, requirement, portion.get(i), cycles.get(i)));
                }
            }
            try (BatchInsert rows = new BatchInsert(connection, "qualification_obligation", OBLIGATION)) {
                for (int i = 0; i < portion.size(); i++) {
                    oblige(rows, requirement, portion.get(i), cycles.get(i), proofs.get(i));
                }
            }
        }
    }

    private static List<Cycle> cycles(QualificationHistory history, Person person, long requirement) {
        Integer dueInDays = person.busy() ? DUE_IN_DAYS.get(requirement) : null;
        return dueInDays == null ? history.of(person.id(), requirement, person.entry()) : history.toDo(dueInDays);
    }

    private List<@Nullable Long> prove(BatchInsert rows, Requirement requirement, Person person, List<Cycle> cycles)
            throws SQLException {
        List<@Nullable Long> proofs = new ArrayList<>();
        for (Cycle cycle : cycles) {
            LocalDate fulfilled = cycle.fulfilled();
            if (fulfilled == null) {
                proofs.add(null);
                continue;
            }
            rows.add(
                    ++lastEvidence,
                    person.id(),
                    requirement.course(),
                    requirement.title(),
                    "COURSE_COMPLETION",
                    fulfilled,
                    fulfilled.atTime(LocalTime.NOON));
            proofs.add(lastEvidence);
        }
        return proofs;
    }

    private static void oblige(
            BatchInsert rows, Requirement requirement, Person person, List<Cycle> cycles, List<@Nullable Long> proofs)
            throws SQLException {
        for (int i = 0; i < cycles.size(); i++) {
            Cycle cycle = cycles.get(i);
            rows.add(
                    requirement.id(),
                    person.id(),
                    i + 1,
                    cycle.opened(),
                    cycle.due(),
                    cycle.coveredUntil(),
                    cycle.fulfilled(),
                    cycle.validUntil(),
                    proofs.get(i),
                    cycle.ended(),
                    cycle.ended() == null ? null : "RENEWED",
                    requirement.id(),
                    i == 0 ? "AUDIENCE" : "RENEWAL",
                    cycle.opened(),
                    cycle.fulfilled(),
                    cycle.fulfilled(),
                    cycle.validUntil() == null ? null : cycle.validUntil().minusDays(Timing.RENEW_DAYS));
        }
    }

    void moveSequences() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("qualification_requirement", "qualification_evidence")) {
                try (ResultSet greatest = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    greatest.next();
                    long next = (greatest.getLong(1) + ALLOCATION - 1) / ALLOCATION * ALLOCATION;
                    statement.execute("select setval(" + table + "_seq, " + next + ")");
                }
            }
        }
    }

    private List<Person> people() throws SQLException {
        List<Person> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, entry_date, user_name = 'employee' from people_employee where entry_date <= '"
                                + today + "' and (exit_date is null or exit_date >= '" + today + "') order by id")) {
            while (rows.next()) {
                found.add(new Person(rows.getLong(1), rows.getDate(2).toLocalDate(), rows.getBoolean(3)));
            }
        }
        return found;
    }
}
