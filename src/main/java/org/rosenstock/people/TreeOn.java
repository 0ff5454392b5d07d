package org.rosenstock.people;

import java.time.LocalDate;

/**
 * The org tree as it was on a day, for statements that count or list people of that day. Where a unit was is read
 * backwards from the moves that came true since, what it was called from the names it had since; of days to come the
 * tree is that of today.
 */
public record TreeOn(LocalDate day) {

    private static final String UNITS = """
            (select u.id, if(m.id is null, u.parent_id, m.from_parent_id) as parent_id
               from people_org_unit u
               left join people_unit_move m on m.id = (select n.id from people_unit_move n where n.org_unit_id = u.id
                    and n.done and n.effective > date '%s' order by n.effective limit 1)) \
            """;

    private static final String NAMED = """
            (select held.id, held.parent_id, coalesce(n.code, u.code) as code, coalesce(n.name, u.name) as name,
                    coalesce(n.kind, u.kind) as kind
               from %sheld join people_org_unit u on u.id = held.id
               left join people_unit_name n on n.org_unit_id = held.id and n.last_day = (select min(b.last_day)
                    from people_unit_name b where b.org_unit_id = held.id and b.last_day >= date '%s')) \
            """;

    private static final String CLOSURE = """
            (with recursive parents as (select held.id, held.parent_id from %sheld),
                  above (descendant_id, ancestor_id) as (select id, id from people_org_unit
                      union all select a.descendant_id, p.parent_id from above a join parents p on p.id = a.ancestor_id
                                 where p.parent_id is not null)
             select descendant_id, ancestor_id from above) \
            """;

    /** A table of ids, parents, codes, names and kinds, to be given an alias. */
    public String units() {
        return NAMED.formatted(parents(), day);
    }

    private String parents() {
        return UNITS.formatted(day);
    }

    /** A table of units with every unit above them and themselves, to be given an alias. */
    public String closure() {
        return CLOSURE.formatted(parents());
    }
}
