package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Stores requirements with their audience. */
@ApplicationScoped
public class RequirementRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    RequirementVersions versions;

    @Inject
    DraftRepository drafts;

    /** Whether this is a course that can be taken. */
    public boolean isPublished(long course) {
        return rows(em.createNativeQuery("select id, id from learning_course where id = ? and state = 'PUBLISHED'")
                        .setParameter(1, course))
                .findFirst()
                .isPresent();
    }

    public long add(String code, NewVersion first) {
        Requirement requirement = new Requirement(code, first.validFrom(), first.definition());
        em.persist(requirement);
        em.flush();
        versions.add(requirement.id(), first);
        return requirement.id();
    }

    public long change(String code, NewVersion next, int seen) {
        Requirement requirement = entity(code);
        requirement.change(next.definition(), seen);
        em.flush();
        versions.add(requirement.id(), next);
        return requirement.id();
    }

    public long end(String code, LocalDate day) {
        Requirement requirement = entity(code);
        requirement.end(day);
        em.flush();
        drafts.removeOf(requirement.id());
        return requirement.id();
    }

    /** The code itself when it is free, else with the next number. */
    public String freeCode(String wanted) {
        String code = wanted;
        for (int number = 2; exists(code); number++) {
            code = wanted + "-" + number;
        }
        return code;
    }

    public boolean exists(String code) {
        return rows(byCode("select id, code from qualification_requirement where code = ?", code))
                .findFirst()
                .isPresent();
    }

    private Requirement entity(String code) {
        long id = rows(byCode("select id, code from qualification_requirement where code = ?", code))
                .map(row -> SqlValues.number(row[0]))
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement " + code));
        return em.find(Requirement.class, id);
    }

    private Query byCode(String sql, String code) {
        return em.createNativeQuery(sql).setParameter(1, code);
    }

    /** Those that hold first, then by title. */
    public List<RequirementRow> list() {
        return rows(em.createNativeQuery(
                        "select r.id, r.code, r.title, c.code, v.title, r.first_due_days, r.repeat_months,"
                                + " r.active_from, r.ended_on, (select count(*) from qualification_obligation o"
                                + " where o.requirement_id = r.id and o.ended_on is null)"
                                + " from qualification_requirement r"
                                + " left join learning_course c on c.id = r.course_id left join learning_course_version v"
                                + " on v.id = coalesce(c.published_version_id, c.draft_version_id)"
                                + " order by r.ended_on is not null, r.title, r.id"))
                .map(RequirementRepository::row)
                .toList();
    }

    /** Those that held on a day, by title. */
    public List<RequirementSummary> on(LocalDate day) {
        return rows(em.createNativeQuery("select id, code, title, repeat_months from qualification_requirement"
                                + " where active_from <= ?1 and (ended_on is null or ended_on > ?1) order by title, id")
                        .setParameter(1, day))
                .map(row -> new RequirementSummary(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], integer(row[3])))
                .toList();
    }

    public RequirementDetail get(String code) {
        Object[] row = rows(byCode(
                        "select r.id, r.code, r.active_from, r.ended_on, r.version, v.definition"
                                + " from qualification_requirement r join qualification_requirement_version v"
                                + " on v.id = r.current_version_id where r.code = ?",
                        code))
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement " + code));
        long id = SqlValues.number(row[0]);
        return new RequirementDetail(
                id,
                (String) row[1],
                SqlValues.date(row[2]),
                SqlValues.dateOrNull(row[3]),
                (int) SqlValues.number(row[4]),
                Definitions.read((String) row[5]),
                versions.of(id));
    }

    private static RequirementRow row(Object[] row) {
        return new RequirementRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (int) SqlValues.number(row[5]),
                integer(row[6]),
                SqlValues.date(row[7]),
                SqlValues.dateOrNull(row[8]),
                SqlValues.number(row[9]));
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : (int) SqlValues.number(value);
    }

    @SuppressWarnings("unchecked")
    static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
