package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shell.demo.CityPeople.Staff;
import org.rosenstock.shell.demo.CityPerson.Spell;

/** Writes people with their positions, passwords, roles, groups, pauses and the tokens of the demo accounts. */
final class CityPeopleRows {

    private static final Set<String> ACCOUNTS = Set.of("employee", "lead", "hr", "author", "admin", "council");

    private static final String TRAINEE = "Auszubildende:r";

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
        pauses();
    }

    private void employees() throws SQLException {
        String columns = "id, staff_number, user_name, first_name, last_name, email, entry_date, exit_date, language,"
                + " minor_until";
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
                        person.id() % 90 == 89 ? "en" : "de",
                        minorUntil(person));
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

    /** Every third trainee has not come of age yet. */
    private @Nullable LocalDate minorUntil(CityPerson person) {
        return TRAINEE.equals(lastRole(person)) && person.id() % 3 == 0 ? today.plusDays(30 + person.id() % 300) : null;
    }

    private static String lastRole(CityPerson person) {
        return person.positions().get(person.positions().size() - 1).jobRole();
    }

    private void groups() throws SQLException {
        try (BatchInsert rows = new BatchInsert(connection, "people_group", "id, name, purpose")) {
            for (int i = 0; i < CityGroups.ALL.size(); i++) {
                rows.add(
                        i + 1,
                        CityGroups.ALL.get(i).name(),
                        CityGroups.ALL.get(i).purpose());
            }
        }
        long id = 0;
        String columns = "id, group_id, employee_id, valid_from, valid_until";
        try (BatchInsert rows = new BatchInsert(connection, "people_group_member", columns)) {
            for (CityPerson person : people) {
                for (int i = 0; i < CityGroups.ALL.size(); i++) {
                    if (CityGroups.ALL.get(i).has(person.id(), lastRole(person))) {
                        rows.add(++id, i + 1, person.id(), person.entry().plusDays(1), person.exit());
                    }
                }
            }
        }
    }

    /** Some are away for long; nobody is told why. */
    private void pauses() throws SQLException {
        String columns = "id, employee_id, from_day, until_day, entered_by, entered_at";
        long id = 0;
        try (BatchInsert rows = new BatchInsert(connection, "people_pause", columns)) {
            for (CityPerson person : people) {
                LocalDate from = today.minusDays(40 + person.id() % 100);
                if (person.id() % 60 == 17
                        && !ACCOUNTS.contains(person.userName())
                        && person.exit() == null
                        && person.entry().isBefore(from)) {
                    rows.add(++id, person.id(), from, null, 0, now);
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
