package org.rosenstock.qualification.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.qualification.FolderForm;
import org.rosenstock.qualification.FolderRow;
import org.rosenstock.qualification.FolderSize;
import org.rosenstock.qualification.FolderState;
import org.rosenstock.qualification.obligation.HeldOn;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;

/** The folders that were asked for, and who is in them. */
@ApplicationScoped
public class FolderRepository {

    private static final String ROWS = "select f.id, u.name, f.day, json_length(f.requirements), f.people, f.volumes,"
            + " f.volumes_done, f.state, f.asked_at, (select coalesce(sum(v.size), 0) from qualification_folder_volume v"
            + " where v.folder_id = f.id), f.reason, f.note from qualification_folder f"
            + " left join people_org_unit u on u.id = f.org_unit_id where f.requester_id = ?1 order by f.id desc";

    private static final String COLLECT = "insert into qualification_folder_person (folder_id, position, employee_id)"
            + " select ?2, row_number() over (order by u.name, e.last_name, e.first_name, e.id), e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    RetentionPeriods periods;

    @Inject
    Clock clock;

    public long add(FolderForm form, long requester) {
        em.createNativeQuery("insert into qualification_folder (requester_id, org_unit_id, day, requirements, language,"
                        + " reason, note, asked_at, people, volume_people, volumes)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 1, 0)")
                .setParameter(1, requester)
                .setParameter(2, form.orgUnit())
                .setParameter(3, form.day())
                .setParameter(4, SqlIds.json(form.requirements()))
                .setParameter(5, form.language())
                .setParameter(6, String.valueOf(form.look().reason()))
                .setParameter(7, form.look().note())
                .setParameter(8, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    /** Puts everybody into it who had any of the rules to fulfil on the day. @return how many */
    public int collect(long id, FolderForm form) {
        LocalDate held = HeldOn.rowsOf(form.day(), LocalDate.now(clock));
        return em.createNativeQuery(COLLECT + HeldOn.FROM + HeldOn.within(form.orgUnit(), held)
                        + " and r.id in (select id from " + SqlIds.table(3)
                        + "ids) group by e.id, u.name, e.last_name, e.first_name")
                .setParameter(2, id)
                .setParameter(3, SqlIds.json(form.requirements()))
                .setParameter(4, held)
                .executeUpdate();
    }

    /** From now on it may be printed. */
    public void order(long id, FolderSize size) {
        em.createNativeQuery(
                        "update qualification_folder set people = ?2, volume_people = ?3, volumes = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, size.people())
                .setParameter(3, size.volumePeople())
                .setParameter(4, size.volumes())
                .executeUpdate();
    }

    public List<Long> people(long id) {
        return em
                .createNativeQuery("select employee_id from qualification_folder_person where folder_id = ?1")
                .setParameter(1, id)
                .getResultList()
                .stream()
                .map(SqlValues::number)
                .toList();
    }

    /** Those somebody asked for, newest first. */
    @SuppressWarnings("unchecked")
    public List<FolderRow> of(long requester) {
        List<Object[]> rows =
                em.createNativeQuery(ROWS).setParameter(1, requester).getResultList();
        int days = periods.days(RetentionClass.FOLDERS);
        return rows.stream().map(row -> row(row, days)).toList();
    }

    private FolderRow row(Object[] row, int days) {
        LocalDate asked = SqlValues.instant(row[8]).atZone(clock.getZone()).toLocalDate();
        return new FolderRow(
                SqlValues.number(row[0]),
                (String) row[1],
                SqlValues.date(row[2]),
                (int) SqlValues.number(row[3]),
                (int) SqlValues.number(row[4]),
                (int) SqlValues.number(row[5]),
                (int) SqlValues.number(row[6]),
                FolderState.valueOf((String) row[7]),
                SqlValues.instant(row[8]),
                SqlValues.number(row[9]),
                asked.plusDays(days + 1L),
                new Look(LookReason.valueOf((String) row[10]), (String) row[11]));
    }

    /** Lets one that failed be taken up again. @return false when it has not failed */
    public boolean again(long id) {
        return em.createNativeQuery("update qualification_folder set state = 'WAITING', claimed_until = '2000-01-01'"
                                + " where id = ?1 and state = 'FAILED'")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    /** Its volumes in order. */
    public List<StoredFile> files(FolderRow folder) {
        List<?> keys = em.createNativeQuery(
                        "select document_key from qualification_folder_volume where folder_id = ?1 order by number")
                .setParameter(1, folder.id())
                .getResultList();
        return IntStream.range(0, keys.size())
                .mapToObj(
                        i -> new StoredFile((String) keys.get(i), FolderNames.volume(folder, i + 1), "application/pdf"))
                .toList();
    }
}
