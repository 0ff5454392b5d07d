package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.ProofForm;
import org.rosenstock.qualification.ProofRow;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;

/** Keeps what people hand in until somebody has decided. */
@ApplicationScoped
public class ProofRepository {

    private static final String FROM = " from qualification_proof p join people_employee e on e.id = p.employee_id"
            + " left join qualification_requirement r on r.id = p.requirement_id"
            + " left join qualification_requirement_version v on v.id = r.current_version_id";

    private static final String SELECT = "select p.id, p.employee_id, concat(e.first_name, ' ', e.last_name), r.title,"
            + " p.title, p.issuer, p.fulfilled_on, p.valid_until, p.document_name, p.handed_in_at, p.state, p.reason"
            + FROM;

    private static final String OFFICE = " json_value(v.definition, '$.office') ";

    /** Everything for HR; else what belongs to rules of the units asked for. */
    private static final String WAITING = " where p.state = 'OPEN' and p.employee_id <> ?1 and (?2 = 1 or" + OFFICE
            + "in (select id from " + SqlIds.table(3) + "units))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is decided on, and by which office besides HR. */
    public record Subject(
            long employee,
            String title,
            ProofRow.State state,
            @Nullable Long requirement,
            @Nullable Long office,
            StoredFile file) {}

    /** @return id */
    public long add(long employee, ProofForm form, NewEvidence.Document file) {
        em.createNativeQuery(
                        "insert into qualification_proof (employee_id, requirement_id, title, issuer, fulfilled_on,"
                                + " valid_until, document_key, document_name, document_type, document_size, handed_in_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, employee)
                .setParameter(2, form.requirement())
                .setParameter(3, form.title())
                .setParameter(4, form.issuer())
                .setParameter(5, form.on())
                .setParameter(6, form.validUntil())
                .setParameter(7, file.key())
                .setParameter(8, file.name())
                .setParameter(9, file.type())
                .setParameter(10, file.size())
                .setParameter(11, now())
                .executeUpdate();
        return SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    /** Of one person, newest first. */
    public List<ProofRow> of(long employee) {
        return rows(em.createNativeQuery(SELECT + " where p.employee_id = ?1 order by p.id desc")
                .setParameter(1, employee));
    }

    /** Waiting for a decision that is not about oneself, oldest first. @param units whose rules; all when {@code all} */
    public Slice<ProofRow> waiting(long notOf, boolean all, Collection<Long> units, Paging paging) {
        Query count = em.createNativeQuery("select count(*)" + FROM + WAITING);
        Query list = em.createNativeQuery(SELECT + WAITING + " order by p.handed_in_at, p.id")
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        for (Query query : List.of(count, list)) {
            query.setParameter(1, notOf).setParameter(2, all ? 1 : 0).setParameter(3, SqlIds.json(units));
        }
        return new Slice<>(rows(list), SqlValues.number(count.getSingleResult()));
    }

    /** @throws NotFound when there is none */
    public Subject subject(long id) {
        List<?> found = em.createNativeQuery("select p.employee_id, p.title, p.state, p.requirement_id," + OFFICE
                        + ", p.document_key, p.document_name, p.document_type" + FROM + " where p.id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("proof " + id);
        }
        Object[] row = (Object[]) found.get(0);
        return new Subject(
                SqlValues.number(row[0]),
                (String) row[1],
                ProofRow.State.valueOf((String) row[2]),
                row[3] == null ? null : SqlValues.number(row[3]),
                row[4] == null ? null : Long.valueOf(String.valueOf(row[4])),
                new StoredFile((String) row[5], (String) row[6], (String) row[7]));
    }

    /** @throws Conflict when somebody has decided before */
    public void decide(long id, ProofRow.State state, long by, @Nullable String reason) {
        int decided = em.createNativeQuery(
                        "update qualification_proof set state = ?2, decided_by = ?3, decided_at = ?4,"
                                + " reason = ?5 where id = ?1 and state = 'OPEN'")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, by)
                .setParameter(4, now())
                .setParameter(5, reason)
                .executeUpdate();
        if (decided == 0) {
            throw new Conflict("proof " + id + " was decided on before");
        }
    }

    /** The evidence that a confirmed proof is. @param part that it counts for, absent for the whole rule */
    public NewEvidence evidence(long id, @Nullable Integer part, long confirmedBy) {
        Object[] row =
                (Object[]) em.createNativeQuery("select employee_id, requirement_id, title, issuer, fulfilled_on,"
                                + " valid_until, document_key, document_name, document_type, document_size"
                                + " from qualification_proof where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult();
        return new NewEvidence(
                        SqlValues.number(row[0]),
                        EvidenceKind.EXTERNAL,
                        (String) row[2],
                        SqlValues.date(row[4]),
                        confirmedBy)
                .ofRequirement(row[1] == null ? null : SqlValues.number(row[1]), part)
                .heldBy((String) row[3])
                .validUntil(SqlValues.dateOrNull(row[5]))
                .with(new NewEvidence.Document(
                        (String) row[6], (String) row[7], (String) row[8], SqlValues.number(row[9])));
    }

    public void becameEvidence(long id, long evidence) {
        em.createNativeQuery("update qualification_proof set evidence_id = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, evidence)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<ProofRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(ProofRepository::row).toList();
    }

    private static ProofRow row(Object[] row) {
        return new ProofRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                SqlValues.date(row[6]),
                SqlValues.dateOrNull(row[7]),
                (String) row[8],
                SqlValues.instant(row[9]),
                ProofRow.State.valueOf((String) row[10]),
                (String) row[11]);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
