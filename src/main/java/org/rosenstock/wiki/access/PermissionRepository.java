package org.rosenstock.wiki.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.Holder;
import org.rosenstock.wiki.PermissionRow;
import org.rosenstock.wiki.Place;

/** Stores permissions and works out to whom they are given today. */
@ApplicationScoped
public class PermissionRepository {

    private static final String OF_SPACE = "select r.* from wiki_permission r where r.space_id = %1$s"
            + " union all select r.* from wiki_permission r join wiki_page p on p.id = r.page_id where p.space_id = %1$s";

    private static final String TODAY =
            "%1$s.valid_from <= ?2 and (%1$s.valid_until is null or %1$s.valid_until >= ?2)";

    /** Whether employee ?1 is among the holders on day ?2. */
    private static final String MINE = "case a.holder_kind when 'EVERYONE' then 1"
            + " when 'PERSON' then a.holder_id = ?1"
            + " when 'GROUP' then exists (select 1 from people_group_member m where m.group_id = a.holder_id"
            + " and m.employee_id = ?1 and " + TODAY.formatted("m") + ")"
            + " else exists (select 1 from people_position o join people_org_unit_closure c"
            + " on c.descendant_id = o.org_unit_id where o.employee_id = ?1 and c.ancestor_id = a.holder_id and "
            + TODAY.formatted("o") + ") end";

    private static final String NAME = "case r.holder_kind"
            + " when 'UNIT' then (select concat(u.code, ' ', u.name) from people_org_unit u where u.id = r.holder_id)"
            + " when 'GROUP' then (select g.name from people_group g where g.id = r.holder_id)"
            + " when 'PERSON' then (select concat(e.first_name, ' ', e.last_name) from people_employee e"
            + " where e.id = r.holder_id) else '' end";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is given in a space, and whether this person has it; its steward administers it. */
    public Grants grants(long space, long employee) {
        return Grants.of(SqlStatement.of(
                        em,
                        "select coalesce(a.page_id, 0), a.access, " + MINE + " from (" + OF_SPACE.formatted("?3")
                                + ") a union all"
                                + " select 0, 'ADMINISTER', 1 from wiki_space s where s.id = ?3 and s.steward_id = ?1",
                        employee,
                        LocalDate.now(clock),
                        space)
                .rows()
                .map(row -> new Grants.Entry(
                        SqlValues.number(row[0]), Access.valueOf((String) row[1]), SqlValues.number(row[2]) == 1))
                .toList());
    }

    /** Spaces of which the person reads something, or answers for it. */
    public Set<Long> visibleSpaces(long employee) {
        return SqlStatement.of(
                        em,
                        "select coalesce(a.space_id, p.space_id) from wiki_permission a left join wiki_page p"
                                + " on p.id = a.page_id where (a.space_id is not null or a.access = 'ADMINISTER')"
                                + " and " + MINE
                                + " union select s.id from wiki_space s where s.steward_id = ?1",
                        employee,
                        LocalDate.now(clock))
                .numbers()
                .collect(Collectors.toSet());
    }

    /** The page and those above it, the page first. */
    public List<Long> way(long page) {
        return SqlStatement.of(
                        em,
                        "with recursive way (id, parent_id, depth) as (select id, parent_id, 0 from wiki_page"
                                + " where id = ?1 union all select p.id, p.parent_id, w.depth + 1 from wiki_page p"
                                + " join way w on p.id = w.parent_id where w.depth < 200)"
                                + " select id from way order by depth",
                        page)
                .numbers()
                .toList();
    }

    /** The ways of several pages at once: each page and those above it, the page first. */
    public Map<Long, List<Long>> ways(Collection<Long> pages) {
        return SqlStatement.of(
                        em,
                        "with recursive way (start, id, parent_id, depth) as (select p.id, p.id, p.parent_id, 0"
                                + " from wiki_page p where p.id in (select ids.id from " + SqlIds.table(1) + "ids)"
                                + " union all select w.start, p.id, p.parent_id, w.depth + 1 from wiki_page p"
                                + " join way w on p.id = w.parent_id where w.depth < 200)"
                                + " select start, id from way order by start, depth",
                        SqlIds.json(pages))
                .rows()
                .collect(Collectors.groupingBy(
                        row -> SqlValues.number(row[0]),
                        Collectors.mapping(row -> SqlValues.number(row[1]), Collectors.toList())));
    }

    /** All of a space with names, those for the whole space first. */
    public List<PermissionRow> rows(long space) {
        return SqlStatement.of(
                        em,
                        "select r.id, r.page_id, coalesce(p.title, s.name), r.access, r.holder_kind, r.holder_id, "
                                + NAME + " from (" + OF_SPACE.formatted("?1") + ") r join wiki_space s on s.id = ?1"
                                + " left join wiki_page p on p.id = r.page_id"
                                + " order by r.page_id, field(r.access, 'READ', 'WRITE', 'APPROVE', 'ADMINISTER'), r.id",
                        space)
                .rows()
                .map(PermissionRepository::row)
                .toList();
    }

    /** Where a permission holds. */
    public Optional<Place> place(long id) {
        return SqlStatement.of(
                        em,
                        "select coalesce(r.space_id, p.space_id), r.page_id from wiki_permission r"
                                + " left join wiki_page p on p.id = r.page_id where r.id = ?1",
                        id)
                .rows()
                .map(row -> new Place(SqlValues.number(row[0]), row[1] == null ? null : SqlValues.number(row[1])))
                .findFirst();
    }

    /** Gives it; given twice, it is there once. */
    public void add(Place place, Access access, Holder holder, long by) {
        Long page = place.page();
        boolean given = rows(place.space()).stream()
                .anyMatch(row -> Objects.equals(row.page(), page)
                        && row.access() == access
                        && row.kind() == holder.kind()
                        && row.holder() == holder.id());
        if (!given) {
            SqlStatement.of(
                            em,
                            "insert into wiki_permission (space_id, page_id, access, holder_kind, holder_id, given_at,"
                                    + " given_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            page == null ? place.space() : null,
                            page,
                            access.name(),
                            holder.kind().name(),
                            holder.id(),
                            SqlStatement.utc(clock.instant()),
                            by)
                    .execute();
        }
    }

    public void remove(long id) {
        SqlStatement.of(em, "delete from wiki_permission where id = ?1", id).execute();
    }

    private static PermissionRow row(Object[] row) {
        return new PermissionRow(
                SqlValues.number(row[0]),
                row[1] == null ? null : SqlValues.number(row[1]),
                (String) row[2],
                Access.valueOf((String) row[3]),
                Holder.Kind.valueOf((String) row[4]),
                SqlValues.number(row[5]),
                row[6] == null ? "" : (String) row[6]);
    }
}
