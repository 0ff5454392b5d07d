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
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shell.demo.QualificationHistory.Cycle;

/** Writes requirements with the obligations and the evidence of everybody who works here. */
final class QualificationRows {

    private static final int ALLOCATION = 50;
    private static final int PORTION = 5000;

    /** Those of which the demo accounts tell their story. */
    private static final long MAIN_RULES = 3;

    /** Of every so many rules it is noted that the works council agreed. */
    private static final int COUNCIL_ASKED = 2;

    /** What the demo account "employee" has to do: one thing late, one soon. */
    private static final Map<Long, Integer> DUE_IN_DAYS = Map.of(1L, -4, 3L, 9);

    private static final String EVIDENCE =
            "id, employee_id, course_id, requirement_id, part, title, kind, fulfilled_on, recorded_at";
    private static final String OBLIGATION = "requirement_id, employee_id, cycle, opened_on, due_on, covered_until,"
            + " fulfilled_on, valid_until, evidence_id, ended_on, ended_why, version_id, why, window_from, booked_on,"
            + " valid_from, renew_from";

    private final Connection connection;
    private final LocalDate today;
    private final LocalDate since;
    private final List<DemoPerson> people;
    private final DemoDefinitions definitions;
    private long lastEvidence;
    private long lastRule;

    QualificationRows(Connection connection, LocalDate today, LocalDate since) throws SQLException {
        this.connection = connection;
        this.today = today;
        this.since = since;
        this.people = DemoPerson.all(connection, today);
        this.definitions = new DemoDefinitions(connection);
    }

    void write(DemoRule rule) throws SQLException {
        long id = ++lastRule;
        RequirementDefinition definition = definitions.of(rule);
        String columns =
                "id, code, title, course_id, legal_basis, purpose, first_due_days, repeat_months, active_from, offered";
        try (BatchInsert rows = new BatchInsert(connection, "qualification_requirement", columns)) {
            rows.add(
                    id,
                    rule.code(),
                    rule.title(),
                    definition.onlyCourse(),
                    rule.legalBasis(),
                    rule.purpose(),
                    rule.firstDueDays(),
                    definition.timing().interval(),
                    since,
                    definition.offered());
        }
        writeVersion(id, definition);
        writeHistory(id, rule, definition.timing());
        writeParts(id, rule.parts().size());
    }

    private void writeVersion(long id, RequirementDefinition definition) throws SQLException {
        String columns = "id, requirement_id, number, valid_from, definition, created_at, created_by,"
                + " council_agreed, council_on, council_reference";
        boolean agreed = id % COUNCIL_ASKED == 0;
        try (BatchInsert rows = new BatchInsert(connection, "qualification_requirement_version", columns)) {
            rows.add(
                    id,
                    id,
                    1,
                    since,
                    JsonbBuilder.create().toJson(definition),
                    since.atTime(LocalTime.NOON),
                    0L,
                    agreed,
                    agreed ? since.minusDays(COUNCIL_ASKED) : null,
                    agreed ? "PR " + id + "/" + since.getYear() : "");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("update qualification_requirement set current_version_id = id where id = " + id);
        }
    }

    private void writeHistory(long id, DemoRule rule, Timing timing) throws SQLException {
        List<DemoPerson> concerned = people.stream().filter(rule::concerns).toList();
        QualificationHistory history = new QualificationHistory(today, since, timing);
        for (int from = 0; from < concerned.size(); from += PORTION) {
            List<DemoPerson> portion = concerned.subList(from, Math.min(concerned.size(), from + PORTION));
            List<List<Cycle>> cycles =
                    portion.stream().map(person -> cycles(history, person, id)).toList();
            writePortion(id, rule, portion, cycles);
        }
    }

    /** The proofs of one round were numbered in the order of the parts. */
    private void writeParts(long id, int parts) throws SQLException {
        if (parts == 1) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into qualification_obligation_part (obligation_id, part, evidence_id, fulfilled_on,"
                            + " booked_on) select o.id, n.seq, o.evidence_id - " + parts
                            + " + n.seq, o.fulfilled_on, o.booked_on"
                            + " from qualification_obligation o join seq_1_to_" + parts + " n"
                            + " where o.evidence_id is not null and o.requirement_id = " + id);
        }
    }

    /** The evidence before the obligations that refer to it. */
    private void writePortion(long id, DemoRule rule, List<DemoPerson> portion, List<List<Cycle>> cycles)
            throws SQLException {
        List<List<@Nullable Long>> proofs = new ArrayList<>();
        try (BatchInsert rows = new BatchInsert(connection, "qualification_evidence", EVIDENCE)) {
            for (int i = 0; i < portion.size(); i++) {
                proofs.add(prove(rows, id, rule, portion.get(i), cycles.get(i)));
            }
        }
        try (BatchInsert rows = new BatchInsert(connection, "qualification_obligation", OBLIGATION)) {
            for (int i = 0; i < portion.size(); i++) {
                oblige(rows, id, portion.get(i), cycles.get(i), proofs.get(i));
            }
        }
    }

    private static List<Cycle> cycles(QualificationHistory history, DemoPerson person, long rule) {
        Integer dueInDays = person.busy() ? DUE_IN_DAYS.get(rule) : null;
        if (dueInDays != null) {
            return history.toDo(dueInDays);
        }
        return person.busy() && rule > MAIN_RULES
                ? history.done(person.entry())
                : history.of(person.id(), rule, person.entry());
    }

    /** A course says itself what it counts for; any other proof names its rule and, when there are several, the part. */
    private List<@Nullable Long> prove(BatchInsert rows, long id, DemoRule rule, DemoPerson person, List<Cycle> cycles)
            throws SQLException {
        List<@Nullable Long> proofs = new ArrayList<>();
        for (Cycle cycle : cycles) {
            LocalDate fulfilled = cycle.fulfilled();
            if (fulfilled == null) {
                proofs.add(null);
                continue;
            }
            for (int part = 1; part <= rule.parts().size(); part++) {
                String way = rule.parts().get(part - 1).ways().get(0);
                Long course = definitions.course(way);
                rows.add(
                        ++lastEvidence,
                        person.id(),
                        course,
                        course == null ? id : null,
                        course == null && rule.parts().size() > 1 ? part : null,
                        rule.title(),
                        course == null ? way : "COURSE_COMPLETION",
                        fulfilled,
                        fulfilled.atTime(LocalTime.NOON));
            }
            proofs.add(lastEvidence);
        }
        return proofs;
    }

    private static void oblige(
            BatchInsert rows, long rule, DemoPerson person, List<Cycle> cycles, List<@Nullable Long> proofs)
            throws SQLException {
        for (int i = 0; i < cycles.size(); i++) {
            Cycle cycle = cycles.get(i);
            rows.add(
                    rule,
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
                    rule,
                    i == 0 ? "AUDIENCE" : "RENEWAL",
                    cycle.opened(),
                    cycle.fulfilled(),
                    cycle.fulfilled(),
                    cycle.renewFrom());
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
}
