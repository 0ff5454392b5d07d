package org.rosenstock.qualification.requirement;

/**
 * Whom a requirement concerns, as SQL over the current positions. A person is concerned when one of the positions of
 * that day lies in one of the units (or none is named) and has one of the job roles (or none is named).
 */
public final class Audience {

    /** Condition on requirement {@code r}, position {@code p} and employee {@code e} on day {@code ?1}. */
    public static final String CONCERNED = """
             p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)
             and e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)
             and r.active_from <= ?1 and (r.ended_on is null or r.ended_on > ?1)
             and (not exists (select 1 from qualification_requirement_unit u where u.requirement_id = r.id)
                  or exists (select 1 from qualification_requirement_unit u
                               join people_org_unit_closure c on c.ancestor_id = u.org_unit_id
                                and c.descendant_id = p.org_unit_id and (u.with_sub or c.depth = 0)
                              where u.requirement_id = r.id))
             and (not exists (select 1 from qualification_requirement_role x where x.requirement_id = r.id)
                  or exists (select 1 from qualification_requirement_role x
                              where x.requirement_id = r.id and x.job_role_id = p.job_role_id)) \
            """;

    /** The same for a rule that is not stored: ?2 units as JSON with id and sub, ?3 job roles as JSON. */
    static final String PREVIEW = """
             p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)
             and e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)
             and (?2 = '[]' or p.org_unit_id in (select c.descendant_id
                     from json_table(?2, '$[*]' columns (id bigint path '$.id', sub int path '$.sub')) u
                     join people_org_unit_closure c on c.ancestor_id = u.id and (u.sub = 1 or c.depth = 0)))
             and (?3 = '[]' or p.job_role_id in (select id from json_table(?3, '$[*]' columns (id bigint path '$')) x)) \
            """;

    private Audience() {}
}
