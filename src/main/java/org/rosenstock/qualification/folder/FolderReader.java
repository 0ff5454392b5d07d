package org.rosenstock.qualification.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.evidence.EvidenceRows;
import org.rosenstock.qualification.folder.FolderContent.Entry;
import org.rosenstock.qualification.folder.FolderContent.Person;
import org.rosenstock.qualification.folder.FolderContent.Proof;
import org.rosenstock.qualification.folder.FolderContent.Rule;
import org.rosenstock.qualification.folder.FolderContent.Seal;
import org.rosenstock.qualification.obligation.HeldOn;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Reads what a volume holds with three statements, however many people there are. */
@ApplicationScoped
@Transactional
public class FolderReader {

    /** The version in force on the day; the first one where the rule was put in force later. */
    private static final String RULES = "select r.id, r.title, v.number, v.valid_from, v.definition"
            + " from qualification_requirement r join qualification_requirement_version v on v.id ="
            + " (select w.id from qualification_requirement_version w where w.requirement_id = r.id"
            + " order by w.valid_from <= ?1 desc, if(w.valid_from <= ?1, w.number, -w.number) desc limit 1)"
            + " where r.id in (select id from " + SqlIds.table(2) + "ids) order by r.title, r.id";

    private static final String WHOM = " and r.id in (select id from " + SqlIds.table(3) + "ids)"
            + " and e.id in (select m.employee_id from qualification_folder_person m"
            + " where m.folder_id = ?2 and m.position between ?5 and ?6)";

    private static final String ENTRIES =
            "select e.id, e.staff_number, concat(e.last_name, ', ', e.first_name), u.name,"
                    + " r.id, (select w.number from qualification_requirement_version w where w.id = o.version_id), "
                    + HeldOn.STANDING + ", " + HeldOn.DUE + HeldOn.FROM + WHOM
                    + " order by r.title, r.id, u.name, e.last_name, e.first_name, e.id";

    /** What was booked by then in the same round, and in the one before, on which the next rests. */
    private static final String BOOKED = " join qualification_obligation h on h.employee_id = o.employee_id"
            + " and h.requirement_id = o.requirement_id and h.cycle between o.cycle - 1 and o.cycle"
            + " and h.opened_on <= ?4";

    private static final String PROOFS =
            "select k.employee_id, k.requirement_id, concat(w.first_name, ' ', w.last_name),"
                    + " v.chain_no, v.content_hash, v.chain_hash, k.person, " + EvidenceRows.COLUMNS + " from (select"
                    + " o.employee_id, o.requirement_id, concat(e.last_name, ', ', e.first_name) person, h.evidence_id "
                    + HeldOn.TABLES + BOOKED + " and h.evidence_id is not null and h.booked_on <= ?4 " + HeldOn.WHERE
                    + WHOM
                    + " union select o.employee_id, o.requirement_id, concat(e.last_name, ', ', e.first_name), t.evidence_id "
                    + HeldOn.TABLES + BOOKED
                    + " join qualification_obligation_part t on t.obligation_id = h.id and t.booked_on <= ?4 "
                    + HeldOn.WHERE
                    + WHOM + ") k join qualification_evidence v on v.id = k.evidence_id"
                    + " left join qualification_evidence x on x.corrects_id = v.id"
                    + " left join people_employee w on w.id = v.recorded_by order by v.fulfilled_on desc, v.id desc";

    private static final int BEFORE_ROW = 7;

    private record Key(long person, long rule) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    FolderContent read(FolderTask task) {
        Map<Long, Proof> records = new TreeMap<>();
        Map<Key, List<Proof>> proofs = proofs(task, records);
        return new FolderContent(
                task,
                clock.instant(),
                rules(task),
                entries(task, proofs),
                records.values().stream()
                        .sorted(Comparator.comparing(Proof::person)
                                .thenComparing(proof -> proof.row().id()))
                        .toList());
    }

    private List<Rule> rules(FolderTask task) {
        return rows(em.createNativeQuery(RULES).setParameter(1, task.day()).setParameter(2, task.requirements()))
                .stream()
                .map(row -> new Rule(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (int) SqlValues.number(row[2]),
                        SqlValues.date(row[3]),
                        Definitions.read((String) row[4]).legalBasis()))
                .toList();
    }

    private List<Entry> entries(FolderTask task, Map<Key, List<Proof>> proofs) {
        return rows(bind(ENTRIES, task).setParameter(1, task.day())).stream()
                .map(row -> new Entry(
                        new Person(SqlValues.number(row[0]), (String) row[1], (String) row[2], (String) row[3]),
                        SqlValues.number(row[4]),
                        (int) SqlValues.number(row[5]),
                        Standing.valueOf((String) row[6]),
                        SqlValues.dateOrNull(row[7]),
                        proofs.getOrDefault(new Key(SqlValues.number(row[0]), SqlValues.number(row[4])), List.of())))
                .toList();
    }

    private Map<Key, List<Proof>> proofs(FolderTask task, Map<Long, Proof> records) {
        Map<Key, List<Proof>> proofs = new HashMap<>();
        for (Object[] row : rows(bind(PROOFS, task))) {
            Proof proof = proof(row);
            records.putIfAbsent(proof.row().id(), proof);
            proofs.computeIfAbsent(
                            new Key(SqlValues.number(row[0]), SqlValues.number(row[1])), key -> new ArrayList<>())
                    .add(proof);
        }
        return proofs;
    }

    private static Proof proof(Object[] row) {
        Object[] columns = new Object[EvidenceRows.COLUMN_COUNT];
        System.arraycopy(row, BEFORE_ROW, columns, 0, columns.length);
        return new Proof(
                EvidenceRows.row(columns),
                (String) row[6],
                (String) row[2],
                row[3] == null ? null : new Seal((int) SqlValues.number(row[3]), (String) row[4], (String) row[5]));
    }

    private Query bind(String sql, FolderTask task) {
        return em.createNativeQuery(sql)
                .setParameter(2, task.id())
                .setParameter(3, task.requirements())
                .setParameter(4, HeldOn.rowsOf(task.day(), LocalDate.now(clock)))
                .setParameter(5, task.firstPosition())
                .setParameter(6, task.lastPosition());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
