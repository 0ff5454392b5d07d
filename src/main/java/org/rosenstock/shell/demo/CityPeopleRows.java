package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rosenstock.shell.demo.CityPeople.Staff;
import org.rosenstock.shell.demo.CityPerson.Spell;

/** Writes people with their positions, passwords, roles, groups and the tokens of the demo accounts. */
final class CityPeopleRows {

    private static final Set<String> ACCOUNTS = Set.of("employee", "lead", "hr", "author", "admin", "council");

    private final Connection connection;
    private final LocalDate today;
    private final LocalDateTime now;
    private final List<CityPerson> people;

    CityPeopleRows(Connection connection, LocalDate today, List<Staff> staff) {
        this.connection = connection;
        this.today = today;
        this.now = today.atStartOfDay();
        this.people = staff.stream().flatMap(unit -> unit.people().stream()).toList();
    }

    void write(String passwordHash, Map<String, Long> jobRoles) throws SQLException {
        employees();
        credentials(passwordHash);
        positions(jobRoles);
        roles();
        groups();
    }

    private void employees() throws SQLException {
        String columns = "id, staff_number, user_name, first_name, last_name, email, entry_date, exit_date, language";
        try (BatchInsert rows = new BatchInsert(connection, "people_employee", columns)) {
            for (CityPerson person : people) {
                rows.add(
                        person.id(),
                        person.staffNumber(),
                        person.userName(),
                        person.name().first(),
                        person.name().last(),
                        person.email(),
                        person.entry(),
                        person.exit(),
                        person.id() % 90 == 89 ? "en" : "de");
            }
        }
    }

    private void credentials(String passwordHash) throws SQLException {
        try (BatchInsert rows =
                new BatchInsert(connection, "people_credential", "employee_id, password_hash, changed_at")) {
            for (CityPerson person : people) {
                rows.add(person.id(), passwordHash, now);
            }
        }
    }

    private void positions(Map<String, Long> jobRoles) throws SQLException {
        String columns = "id, employee_id, org_unit_id, job_role_id, valid_from, valid_until, share_percent";
        long id = 0;
        try (BatchInsert rows = new BatchInsert(connection, "people_position", columns)) {
            for (CityPerson person : people) {
                for (Spell spell : person.positions()) {
                    rows.add(
                            ++id,
                            person.id(),
                            spell.unit().id(),
                            jobRoles.get(spell.jobRole()),
                            spell.from(),
                            spell.until(),
                            spell.share());
                }
            }
        }
    }

    private void roles() throws SQLException {
        try (BatchInsert rows =
                new BatchInsert(connection, "people_role_grant", "employee_id, role, granted_by, granted_at")) {
            for (CityPerson person : people) {
                if (!person.grant().isEmpty()) {
                    rows.add(person.id(), person.grant(), 0, now);
                }
            }
        }
    }

    private void groups() throws SQLException {
        try (BatchInsert rows = new BatchInsert(connection, "people_group", "id, name, purpose")) {
            rows.add(1, "Brandschutzhelfer:innen", "Benannt nach ASR A2.2, etwa fünf von hundert Beschäftigten");
            rows.add(2, "Ersthelfer:innen", "Ausgebildet für Erste Hilfe im Betrieb");
            rows.add(3, "Digitallots:innen", "Helfen im eigenen Bereich bei neuen Verfahren");
        }
        long id = 0;
        String columns = "id, group_id, employee_id, valid_from, valid_until";
        try (BatchInsert rows = new BatchInsert(connection, "people_group_member", columns)) {
            for (CityPerson person : people) {
                int group = (int) (person.id() % 20);
                if (group >= 1 && group <= 3) {
                    LocalDate joined = person.entry().plusDays(1);
                    rows.add(++id, group, person.id(), joined, person.exit());
                }
            }
        }
    }

    /** One token for each demo account, such as demo-lead, good for a year. */
    void tokens(UnaryOperator<String> hash) throws SQLException {
        String columns = "id, employee_id, name, token_hash, created_at, expires_on";
        long id = 0;
        try (BatchInsert rows = new BatchInsert(connection, "people_access_token", columns)) {
            for (CityPerson person : people) {
                if (ACCOUNTS.contains(person.userName())) {
                    String token = "demo-" + person.userName();
                    rows.add(++id, person.id(), token, hash.apply(token), now, today.plusYears(1));
                }
            }
        }
    }
}
