package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.AudiencePreview;
import org.rosenstock.qualification.AudiencePreview.UnitCount;
import org.rosenstock.qualification.RequirementForm;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Counts whom a rule would concern before it is stored. */
@ApplicationScoped
public class AudienceQueries {

    private static final int UNITS = 8;

    private static final String PEOPLE =
            " from people_position p join people_employee e on e.id = p.employee_id where ";

    @PersistenceContext
    EntityManager em;

    /** Whom the form would concern, in all and by the units of the second level. */
    public AudiencePreview preview(RequirementForm form, LocalDate today) {
        Object[] counts = RequirementRepository.rows(previewed(
                                "select count(distinct p.employee_id), count(distinct case when exists (select 1"
                                        + " from qualification_evidence v join learning_course k on k.id = v.course_id"
                                        + " where v.employee_id = p.employee_id and k.code = ?4 and v.fulfilled_on <= ?1 and"
                                        + " (?5 = 0 or date_add(v.fulfilled_on, interval ?5 month) >= ?1)) then p.employee_id end)"
                                        + PEOPLE + Audience.PREVIEW,
                                form,
                                today)
                        .setParameter(4, form.course())
                        .setParameter(5, form.repeatMonths() == null ? 0 : form.repeatMonths()))
                .findFirst()
                .orElseThrow();
        List<UnitCount> units = RequirementRepository.rows(previewed(
                                "select g.name, count(distinct x.employee_id) from (select distinct p.employee_id,"
                                        + " p.org_unit_id" + PEOPLE + Audience.PREVIEW + ") x"
                                        + " join people_org_unit_closure c on c.descendant_id = x.org_unit_id"
                                        + " join people_org_unit g on g.id = c.ancestor_id and g.kind = 'FACHBEREICH'"
                                        + " group by g.id, g.name order by 2 desc, 1",
                                form,
                                today)
                        .setMaxResults(UNITS))
                .map(row -> new UnitCount((String) row[0], SqlValues.number(row[1])))
                .toList();
        return new AudiencePreview(SqlValues.number(counts[0]), SqlValues.number(counts[1]), units);
    }

    private Query previewed(String sql, RequirementForm form, LocalDate today) {
        return em.createNativeQuery(sql)
                .setParameter(1, today)
                .setParameter(2, RequirementRepository.unitsJson(form))
                .setParameter(3, SqlIds.json(form.jobRoles()));
    }
}
