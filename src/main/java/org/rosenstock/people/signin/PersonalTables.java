package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlTables;

/** Everything the tables of this context say about one person, secrets left out. */
@ApplicationScoped
public class PersonalTables {

    @PersistenceContext
    EntityManager em;

    public Map<String, DataTable> about(long employee) {
        Map<String, DataTable> tables = new LinkedHashMap<>();
        tables.put("person", person(employee));
        tables.put("position", positions(employee));
        tables.put("leadership", leadership(employee));
        tables.put("account", account(employee));
        tables.put("token", tokens(employee));
        tables.put("signInFailure", failures(employee));
        tables.put("role", roles(employee));
        tables.put("group", groups(employee));
        tables.put("pause", pauses(employee));
        return tables;
    }

    private DataTable person(long employee) {
        return SqlTables.read(
                em,
                "select staff_number, user_name, first_name, last_name, email, entry_date, exit_date, minor_until, language"
                        + " from people_employee where id = ?1",
                employee,
                "staffNumber",
                "userName",
                "firstName",
                "lastName",
                "email",
                "entryDate",
                "exitDate",
                "minorUntil",
                "language");
    }

    private DataTable positions(long employee) {
        return SqlTables.read(
                em,
                "select u.name, r.name, p.valid_from, p.valid_until, p.share_percent from people_position p"
                        + " join people_org_unit u on u.id = p.org_unit_id join people_job_role r on r.id = p.job_role_id"
                        + " where p.employee_id = ?1 order by p.valid_from",
                employee,
                "unit",
                "jobRole",
                "validFrom",
                "validUntil",
                "sharePercent");
    }

    private DataTable leadership(long employee) {
        return SqlTables.read(
                em,
                "select u.name, l.kind, l.valid_from, l.valid_until from people_leadership l"
                        + " join people_org_unit u on u.id = l.org_unit_id"
                        + " where l.employee_id = ?1 order by l.valid_from",
                employee,
                "unit",
                "kind",
                "validFrom",
                "validUntil");
    }

    private DataTable account(long employee) {
        return SqlTables.read(
                em,
                "select changed_at, must_change from people_credential where employee_id = ?1",
                employee,
                "passwordChangedAt",
                "mustChange");
    }

    private DataTable tokens(long employee) {
        return SqlTables.read(
                em,
                "select name, created_at, expires_on, revoked_at from people_access_token"
                        + " where employee_id = ?1 order by created_at",
                employee,
                "name",
                "createdAt",
                "expiresOn",
                "revokedAt");
    }

    private DataTable failures(long employee) {
        return SqlTables.read(
                em,
                "select f.login, f.failures, f.last_at, f.blocked_until from people_sign_in_failure f"
                        + " join people_employee e on f.login in (lower(e.user_name), lower(e.staff_number))"
                        + " where e.id = ?1",
                employee,
                "login",
                "failures",
                "lastAt",
                "blockedUntil");
    }

    private DataTable roles(long employee) {
        return SqlTables.read(
                em,
                "select role, granted_at from people_role_grant where employee_id = ?1 order by role",
                employee,
                "role",
                "grantedAt");
    }

    private DataTable groups(long employee) {
        return SqlTables.read(
                em,
                "select g.name, g.purpose, m.valid_from, m.valid_until from people_group_member m"
                        + " join people_group g on g.id = m.group_id where m.employee_id = ?1 order by m.valid_from",
                employee,
                "name",
                "purpose",
                "validFrom",
                "validUntil");
    }

    private DataTable pauses(long employee) {
        return SqlTables.read(
                em,
                "select from_day, until_day, entered_at from people_pause where employee_id = ?1 order by from_day",
                employee,
                "validFrom",
                "validUntil",
                "recordedAt");
    }
}
