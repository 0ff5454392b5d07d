package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.DraftDetail;
import org.rosenstock.qualification.DraftForm;
import org.rosenstock.qualification.DraftRow;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Keeps drafts in a table of their own: whatever reads rules does not find them. */
@ApplicationScoped
public class DraftRepository {

    private static final String FROM = ", d.saved_at, coalesce(concat(e.first_name, ' ', e.last_name), '')"
            + " from qualification_requirement_draft d left join people_employee e on e.id = d.saved_by"
            + " left join qualification_requirement r on r.id = d.requirement_id";

    /** First of the parameters for what is noted of the works council. */
    private static final int COUNCIL = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<DraftRow> list() {
        return RequirementRepository.rows(em.createNativeQuery(
                        "select d.id, d.title, coalesce(r.code, '')" + FROM + " order by d.title, d.id"))
                .map(row -> new DraftRow(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], SqlValues.instant(row[3]), (String)
                                row[4]))
                .toList();
    }

    public DraftDetail get(long id) {
        return RequirementRepository.rows(em.createNativeQuery("select d.id, d.revision, coalesce(r.code, ''),"
                                + " coalesce(d.based_on, 0), d.definition, " + CouncilColumns.names() + FROM
                                + " where d.id = ?1")
                        .setParameter(1, id))
                .map(DraftRepository::detail)
                .findFirst()
                .orElseThrow(() -> new NotFound("draft " + id));
    }

    private static DraftDetail detail(Object[] row) {
        return new DraftDetail(
                SqlValues.number(row[0]),
                (int) SqlValues.number(row[1]),
                (String) row[2],
                (int) SqlValues.number(row[3]),
                Definitions.read((String) row[4]),
                CouncilColumns.read(row, 5),
                SqlValues.instant(row[11]),
                (String) row[12]);
    }

    public Optional<Long> of(String code) {
        return RequirementRepository.rows(em.createNativeQuery("select d.id, d.revision"
                                + " from qualification_requirement_draft d join qualification_requirement r"
                                + " on r.id = d.requirement_id where r.code = ?1")
                        .setParameter(1, code))
                .map(row -> SqlValues.number(row[0]))
                .findFirst();
    }

    /** @return id of the draft */
    public long save(DraftForm form, long by) {
        if (form.id() != 0) {
            change(form, by);
            return form.id();
        }
        Long rule = form.code().isEmpty() ? null : free(form.code());
        String insert = "insert into qualification_requirement_draft (title, definition, saved_at, saved_by, based_on, "
                + CouncilColumns.names() + ", requirement_id) values (?1, ?2, ?3, ?4, ?5, "
                + CouncilColumns.parameters(COUNCIL) + ", ?12)";
        fill(insert, form, by).setParameter(12, rule).executeUpdate();
        return SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    private void change(DraftForm form, long by) {
        String update = "update qualification_requirement_draft set title = ?1, definition = ?2, saved_at = ?3,"
                + " saved_by = ?4, based_on = ?5, " + CouncilColumns.set(COUNCIL)
                + ", revision = revision + 1 where id = ?12 and revision = ?13";
        seen(fill(update, form, by)
                .setParameter(12, form.id())
                .setParameter(13, form.revision())
                .executeUpdate());
    }

    private Query fill(String sql, DraftForm form, long by) {
        Query query = em.createNativeQuery(sql)
                .setParameter(1, form.definition().title())
                .setParameter(2, Definitions.json(form.definition()))
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(4, by)
                .setParameter(5, form.code().isEmpty() ? null : Integer.valueOf(form.version()));
        return CouncilColumns.fill(query, COUNCIL, form.council());
    }

    /** Locks a rule that holds and has no draft. @return its id */
    private long free(String code) {
        @Nullable
        Object[] rule = RequirementRepository.rows(em.createNativeQuery(
                                "select id, ended_on from qualification_requirement where code = ?1 for update")
                        .setParameter(1, code))
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement " + code));
        if (rule[1] != null) {
            throw new Conflict("qualification.requirement.alreadyEnded");
        }
        if (of(code).isPresent()) {
            throw new Conflict("qualification.draft.exists");
        }
        return SqlValues.number(rule[0]);
    }

    public void remove(long id, int revision) {
        seen(em.createNativeQuery("delete from qualification_requirement_draft where id = ?1 and revision = ?2")
                .setParameter(1, id)
                .setParameter(2, revision)
                .executeUpdate());
    }

    /** An ended rule has no next version. */
    void removeOf(long requirement) {
        em.createNativeQuery("delete from qualification_requirement_draft where requirement_id = ?1")
                .setParameter(1, requirement)
                .executeUpdate();
    }

    /** Somebody else may have changed or published it meanwhile. */
    private static void seen(int rows) {
        if (rows == 0) {
            throw new Conflict("shared.conflict.changed");
        }
    }
}
