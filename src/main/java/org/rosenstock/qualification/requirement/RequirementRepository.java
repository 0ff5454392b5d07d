package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementForm;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Stores requirements with their audience. */
@ApplicationScoped
public class RequirementRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    RequirementVersions versions;

    /** Id of a course in the catalogue. */
    public Optional<Long> course(String code) {
        return rows(em.createNativeQuery("select id, id from learning_course where code = ? and state = 'PUBLISHED'")
                        .setParameter(1, code))
                .map(row -> SqlValues.number(row[0]))
                .findFirst();
    }

    public long add(String code, long course, LocalDate activeFrom, RequirementForm form, long by) {
        Requirement requirement = new Requirement(code, course, activeFrom, form);
        em.persist(requirement);
        em.flush();
        storeAudience(requirement.id(), form);
        versions.add(requirement.id(), activeFrom, definition(course, form), by);
        return requirement.id();
    }

    public long change(String code, long course, LocalDate day, RequirementForm form, long by) {
        Requirement requirement = entity(code);
        requirement.change(course, form);
        em.flush();
        storeAudience(requirement.id(), form);
        versions.add(requirement.id(), day, definition(course, form), by);
        return requirement.id();
    }

    private static RequirementDefinition definition(long course, RequirementForm form) {
        Integer months = form.repeatMonths();
        AudienceBlock block = new AudienceBlock(
                form.units().stream()
                        .map(unit -> new AudienceBlock.Unit(unit.id(), unit.withSub()))
                        .toList(),
                form.jobRoles(),
                List.of(),
                List.of());
        return new RequirementDefinition(
                form.title(),
                form.legalBasis(),
                form.purpose(),
                null,
                List.of(new Part(form.title(), List.of(Way.course(course)))),
                List.of(block),
                List.of(),
                months == null ? Timing.once(form.firstDueDays()) : Timing.every(form.firstDueDays(), months),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }

    public long end(String code, LocalDate day) {
        Requirement requirement = entity(code);
        requirement.end(day);
        em.flush();
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

    private void storeAudience(long id, RequirementForm form) {
        em.createNativeQuery("delete from qualification_requirement_unit where requirement_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery("delete from qualification_requirement_role where requirement_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery("insert into qualification_requirement_unit (requirement_id, org_unit_id, with_sub)"
                        + " select ?1, id, sub from"
                        + " json_table(?2, '$[*]' columns (id bigint path '$.id', sub int path '$.sub')) u")
                .setParameter(1, id)
                .setParameter(2, unitsJson(form))
                .executeUpdate();
        em.createNativeQuery("insert into qualification_requirement_role (requirement_id, job_role_id)"
                        + " select ?1, id from " + SqlIds.table(2) + "x")
                .setParameter(1, id)
                .setParameter(2, SqlIds.json(form.jobRoles()))
                .executeUpdate();
    }

    static String unitsJson(RequirementForm form) {
        return form.units().stream()
                .map(unit -> "{\"id\":" + unit.id() + ",\"sub\":" + (unit.withSub() ? 1 : 0) + "}")
                .collect(Collectors.joining(",", "[", "]"));
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
                        "select r.id, r.code, r.title, c.code, r.first_due_days, r.repeat_months, r.active_from,"
                                + " r.ended_on, r.legal_basis, r.purpose, r.version from qualification_requirement r"
                                + " left join learning_course c on c.id = r.course_id where r.code = ?",
                        code))
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement " + code));
        long id = SqlValues.number(row[0]);
        RequirementForm form = new RequirementForm(
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                units(id),
                roles(id),
                (int) SqlValues.number(row[4]),
                integer(row[5]),
                (String) row[8],
                (String) row[9],
                (int) SqlValues.number(row[10]));
        return new RequirementDetail(id, (String) row[1], SqlValues.date(row[6]), SqlValues.dateOrNull(row[7]), form);
    }

    private List<RequirementForm.Unit> units(long id) {
        return rows(em.createNativeQuery(
                                "select org_unit_id, with_sub from qualification_requirement_unit where requirement_id = ?")
                        .setParameter(1, id))
                .map(row -> new RequirementForm.Unit(SqlValues.number(row[0]), SqlValues.flag(row[1])))
                .toList();
    }

    private List<Long> roles(long id) {
        return rows(em.createNativeQuery(
                                "select job_role_id, requirement_id from qualification_requirement_role where requirement_id = ?")
                        .setParameter(1, id))
                .map(row -> SqlValues.number(row[0]))
                .toList();
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
