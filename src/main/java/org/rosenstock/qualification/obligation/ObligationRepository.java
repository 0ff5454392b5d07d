package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import org.rosenstock.qualification.requirement.Audience;

/**
 * Opens, renews, fulfils and ends obligations, each by one statement over everybody concerned. Every statement may run
 * again, and on two nodes at once: what is there already is left as it is.
 */
@ApplicationScoped
public class ObligationRepository {

    /** Days before a proof expires on which the next cycle opens. */
    public static final int RENEWAL_DAYS = 60;

    private static final String INSERT = "insert into qualification_obligation (requirement_id, employee_id, cycle,"
            + " opened_on, due_on, covered_until, fulfilled_on, valid_until, evidence_id, version_id, window_from, why,"
            + " booked_on, valid_from, renew_from) ";

    private static final String KEEP = " on duplicate key update cycle = qualification_obligation.cycle";

    private static final String OPEN = INSERT + """
            select w.requirement_id, w.employee_id,
                   1 + coalesce((select max(o.cycle) from qualification_obligation o
                      where o.requirement_id = w.requirement_id and o.employee_id = w.employee_id), 0),
                   ?1, date_add(?1, interval w.first_due_days day), null, v.fulfilled_on,
                   date_add(v.fulfilled_on, interval w.repeat_months month), v.id, w.version_id, ?1, 'AUDIENCE',
                   if(v.id is null, null, ?1), v.fulfilled_on,
                   date_sub(date_add(v.fulfilled_on, interval w.repeat_months month), interval 60 day)
              from (select distinct r.id as requirement_id, r.current_version_id as version_id, r.course_id, r.first_due_days, r.repeat_months, p.employee_id
                      from qualification_requirement r, people_position p join people_employee e on e.id = p.employee_id
                     where %s and %s
                       and not exists (select 1 from qualification_obligation o where o.requirement_id = r.id
                          and o.employee_id = p.employee_id and o.ended_on is null)) w
              left join qualification_evidence v on v.id = (select y.id from qualification_evidence y
                   where y.employee_id = w.employee_id and y.course_id = w.course_id and y.fulfilled_on <= ?1
                     and (w.repeat_months is null or date_add(y.fulfilled_on, interval w.repeat_months month) >= ?1)
                   order by y.fulfilled_on desc, y.id desc limit 1) \
            """ + KEEP;

    private static final String END = """
            update qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
               set o.ended_on = ?1, o.ended_why = if(r.ended_on <= ?1, 'REQUIREMENT_ENDED', 'LEFT')
             where o.ended_on is null and %s
               and not exists (select 1 from people_position p join people_employee e on e.id = p.employee_id
                    where p.employee_id = o.employee_id and %s)""";

    private static final String EXPIRING = " o.ended_on is null and o.valid_until <= date_add(?1, interval "
            + RENEWAL_DAYS + " day) and r.repeat_months is not null and %s ";

    private static final String RENEW = INSERT
            + "select o.requirement_id, o.employee_id, o.cycle + 1, ?1, o.valid_until, o.valid_until, null, null, null,"
            + " r.current_version_id, ?1, 'RENEWAL', null, null, null"
            + " from qualification_obligation o join qualification_requirement r on r.id = o.requirement_id where "
            + EXPIRING + KEEP;

    private static final String CLOSE_RENEWED =
            "update qualification_obligation o join qualification_requirement r on r.id = o.requirement_id"
                    + " set o.ended_on = ?1, o.ended_why = 'RENEWED' where " + EXPIRING;

    private static final String AGAIN = INSERT + """
            select o.requirement_id, o.employee_id, o.cycle + 1, ?1, ?1, null, ?1,
                   date_add(?1, interval r.repeat_months month), ?4, r.current_version_id, ?1, 'RENEWAL', ?1, ?1,
                   date_sub(date_add(?1, interval r.repeat_months month), interval 60 day)
              from qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
             where o.employee_id = ?2 and r.course_id = ?3 and o.ended_on is null and o.fulfilled_on is not null
               and r.repeat_months is not null\
            """ + KEEP;

    private static final String CLOSE_AGAIN = """
            update qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
               set o.ended_on = ?1, o.ended_why = 'RENEWED'
             where o.employee_id = ?2 and r.course_id = ?3 and o.ended_on is null and o.fulfilled_on is not null
               and r.repeat_months is not null and o.evidence_id <> ?4""";

    private static final String FULFIL = """
            update qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
               set o.fulfilled_on = ?1, o.valid_until = date_add(?1, interval r.repeat_months month), o.evidence_id = ?4,
                   o.booked_on = ?1, o.valid_from = ?1,
                   o.renew_from = date_sub(date_add(?1, interval r.repeat_months month), interval 60 day)
             where o.employee_id = ?2 and r.course_id = ?3 and o.ended_on is null and o.fulfilled_on is null""";

    @PersistenceContext
    EntityManager em;

    /** Opens what is missing and ends what no longer applies. @return how many rows changed */
    int align(Scope scope, LocalDate day) {
        int ended = run(END.formatted(scope.of("o.requirement_id", "o.employee_id"), Audience.CONCERNED), scope, day);
        int opened = run(OPEN.formatted(Audience.CONCERNED, scope.of("r.id", "p.employee_id")), scope, day);
        return ended + opened;
    }

    /** Opens the next cycle for proofs that soon expire. @return how many */
    int renew(Scope scope, LocalDate day) {
        String concerned = scope.of("o.requirement_id", "o.employee_id");
        int renewed = run(RENEW.formatted(concerned), scope, day);
        run(CLOSE_RENEWED.formatted(concerned), scope, day);
        return renewed;
    }

    /** Books a new proof of a course on what the person is obliged to. @return how many obligations it fulfils */
    int fulfil(long employee, long course, long evidence, LocalDate on) {
        int again = fulfilment(AGAIN, employee, course, evidence, on);
        if (again > 0) {
            fulfilment(CLOSE_AGAIN, employee, course, evidence, on);
        }
        return again + fulfilment(FULFIL, employee, course, evidence, on);
    }

    private int fulfilment(String sql, long employee, long course, long evidence, LocalDate on) {
        return em.createNativeQuery(sql)
                .setParameter(1, on)
                .setParameter(2, employee)
                .setParameter(3, course)
                .setParameter(4, evidence)
                .executeUpdate();
    }

    private int run(String sql, Scope scope, LocalDate day) {
        Query query = em.createNativeQuery(sql).setParameter(1, day);
        return scope.bind(query).executeUpdate();
    }
}
