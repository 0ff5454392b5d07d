package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rosenstock.shared.SqlTables;
import org.rosenstock.shared.SqlValues;

/** What is left of people after they left. */
@ApplicationScoped
public class FormerPeople {

    private static final String NAMED = " where exit_date < ?1 and user_name not like 'former-%'";
    private static final String TOO_OLD =
            "employee_id in (select id from people_employee where exit_date < ?1 and user_name not like 'former-%')";
    private static final List<String> TABLES = List.of(
            "people_access_token", "people_credential", "people_role_grant", "people_group_member", "people_pause");

    @PersistenceContext
    EntityManager em;

    public long forget(LocalDate leftBefore, boolean dryRun) {
        if (dryRun) {
            return SqlValues.number(em.createNativeQuery("select count(*) from people_employee" + NAMED)
                    .setParameter(1, leftBefore)
                    .getSingleResult());
        }
        TABLES.forEach(table -> SqlTables.delete(em, false, table, TOO_OLD, leftBefore));
        return em.createNativeQuery("update people_employee set first_name = 'Ehemalige:r', last_name = '',"
                        + " email = null, minor_until = null, user_name = concat('former-', id), staff_number = concat('former-', id),"
                        + " version = version + 1" + NAMED)
                .setParameter(1, leftBefore)
                .executeUpdate();
    }

    public long removeTokens(LocalDate endedBefore, boolean dryRun) {
        return SqlTables.delete(
                em, dryRun, "people_access_token", "expires_on < ?1 or date(revoked_at) < ?1", endedBefore);
    }

    public long removeSignInFailures(LocalDateTime before, boolean dryRun) {
        return SqlTables.delete(em, dryRun, "people_sign_in_failure", "last_at < ?1", before);
    }
}
