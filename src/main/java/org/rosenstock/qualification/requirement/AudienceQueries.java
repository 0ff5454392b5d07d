package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rosenstock.qualification.AudienceName;
import org.rosenstock.qualification.AudiencePreview;
import org.rosenstock.qualification.AudiencePreview.UnitCount;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Counts and names those whom a rule would concern before it is stored. */
@ApplicationScoped
public class AudienceQueries {

    private static final int UNITS = 8;
    private static final String PEOPLE = " from people_employee e where ";

    private static final String HOME = """
             from people_employee e join people_position p on p.id = (select q.id from people_position q
                  where q.employee_id = e.id and q.valid_from <= ?1 and (q.valid_until is null or q.valid_until >= ?1)
                  order by q.share_percent desc, q.id limit 1) \
            """;

    private static final String PROVEN = """
            exists (select 1 from qualification_evidence v where v.employee_id = e.id
                    and (v.course_id in (%s) or v.requirement_id = %d and (v.part is null or v.part = %d))
                    and v.fulfilled_on <= ?1 and (%s) and not v.voided
                    and not exists (select 1 from qualification_evidence y where y.corrects_id = v.id))""";

    @PersistenceContext
    EntityManager em;

    /**
     * Whom the definition would concern, in all and by the units of the second level.
     *
     * @param rule whose proofs count already, 0 for a new one
     */
    public AudiencePreview preview(long rule, RequirementDefinition definition, LocalDate today) {
        String concerned = AudienceSql.concerned(definition);
        Object[] counts = RequirementRepository.rows(query(
                        "select count(*), coalesce(sum(" + proven(rule, definition) + "), 0)" + PEOPLE + concerned,
                        today))
                .findFirst()
                .orElseThrow();
        List<UnitCount> units = RequirementRepository.rows(query(
                                "select g.name, count(*)" + HOME
                                        + " join people_org_unit_closure c on c.descendant_id = p.org_unit_id"
                                        + " join people_org_unit g on g.id = c.ancestor_id and g.kind = 'FACHBEREICH' where "
                                        + concerned + " group by g.id, g.name order by 2 desc, 1",
                                today)
                        .setMaxResults(UNITS))
                .map(row -> new UnitCount((String) row[0], SqlValues.number(row[1])))
                .toList();
        return new AudiencePreview(SqlValues.number(counts[0]), SqlValues.number(counts[1]), units);
    }

    /** The same people by name. */
    public Slice<AudienceName> names(RequirementDefinition definition, LocalDate today, Paging paging) {
        String concerned = AudienceSql.concerned(definition);
        Object total = query("select count(*)" + PEOPLE + concerned, today).getSingleResult();
        List<AudienceName> names = RequirementRepository.rows(query(
                                "select e.id, e.staff_number, concat(e.last_name, ', ', e.first_name) as name,"
                                        + " u.name as unit, r.name as role" + HOME
                                        + " join people_org_unit u on u.id = p.org_unit_id"
                                        + " join people_job_role r on r.id = p.job_role_id where " + concerned
                                        + " order by e.last_name, e.first_name, e.id",
                                today)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size()))
                .map(row -> new AudienceName(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
        return new Slice<>(names, SqlValues.number(total));
    }

    /** Whether a person has a proof that holds for each part: by one of its courses, or of any kind for the rule. */
    private static String proven(long rule, RequirementDefinition definition) {
        return IntStream.rangeClosed(1, definition.parts().size())
                .mapToObj(part -> PROVEN.formatted(
                        courses(definition.parts().get(part - 1)), rule, part, holds(definition.timing())))
                .reduce((one, other) -> one + " and " + other)
                .orElse("false");
    }

    /** A proof ends with the day it names itself, else with the interval of the rule. */
    private static String holds(Timing timing) {
        Integer months = timing.interval();
        return months == null
                ? "v.valid_until is null or v.valid_until >= ?1"
                : "coalesce(v.valid_until, date_add(v.fulfilled_on, interval " + months + " month)) >= ?1";
    }

    private static String courses(Part part) {
        String ids = part.ways().stream()
                .map(Way::course)
                .filter(course -> course != null)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return ids.isEmpty() ? "0" : ids;
    }

    private Query query(String sql, LocalDate today) {
        return em.createNativeQuery(sql).setParameter(1, today);
    }
}
