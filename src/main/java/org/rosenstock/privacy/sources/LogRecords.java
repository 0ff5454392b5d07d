package org.rosenstock.privacy.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlTables;

/** The logs: who looked at whose data, who changed what. */
@ApplicationScoped
@Transactional
class LogRecords implements PersonalDataSource {

    private static final String ACCESS = "privacy.access";
    private static final String AUDIT = "shared.audit";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        DataTable access = SqlTables.read(
                em,
                "select l.first_at, l.purpose, l.reason as reason, l.note as note, e.staff_number, u.name from privacy_access_log l"
                        + " left join people_employee e on e.id = l.concerned_id"
                        + " left join people_org_unit u on u.id = l.org_unit_id"
                        + " where l.viewer_id = ?1 order by l.first_at desc",
                employee,
                "at",
                "accessPurpose",
                "accessReason",
                "accessNote",
                "staffNumber",
                "unit");
        DataTable audit = SqlTables.read(
                em,
                "select at, action, object, detail from shared_audit where actor_id = ?1"
                        + " or object = concat('employee ', ?1) order by id desc",
                employee,
                "at",
                "action",
                "object",
                "detail");
        return List.of(PersonalRecords.of(ACCESS, access), PersonalRecords.of(AUDIT, audit));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of(
                new Removal(
                        ACCESS,
                        SqlTables.delete(
                                em,
                                dryRun,
                                "privacy_access_log",
                                "seen_on < ?1",
                                deadlines.before(RetentionClass.ACCESS))),
                new Removal(
                        AUDIT,
                        SqlTables.delete(
                                em, dryRun, "shared_audit", "at < ?1", deadlines.beforeUtc(RetentionClass.AUDIT))));
    }
}
