package org.rosenstock.wiki.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.DraftForm;
import org.rosenstock.wiki.DraftRow;

/** Stores drafts, one a person and page, and who was seen writing at a page a moment ago. */
@ApplicationScoped
public class DraftRepository {

    private static final String SELECT = "select d.id, d.page_id, s.slug, s.name, d.parent_id, d.title, d.markdown,"
            + " d.base_revision, d.saved_at from wiki_draft d join wiki_space s on s.id = d.space_id"
            + " where d.employee_id = ?1";

    /** Longer than two signs of life of an open editor are apart. */
    private static final Duration HERE = Duration.ofSeconds(50);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<DraftRow> ofPage(long employee, long page) {
        return rows(SqlStatement.of(em, SELECT + " and d.page_id = ?2", employee, page)).stream()
                .findFirst();
    }

    public Optional<DraftRow> find(long employee, long id) {
        return rows(SqlStatement.of(em, SELECT + " and d.id = ?2", employee, id)).stream()
                .findFirst();
    }

    /** The latest first, with an excerpt in place of the text. */
    public List<DraftRow> mine(long employee, int most) {
        String list = SELECT.replace("d.markdown", "left(d.markdown, 200)");
        return rows(SqlStatement.of(em, list + " order by d.saved_at desc, d.id desc limit " + most, employee));
    }

    /** Keeps a draft of a page that is there; a second one takes the place of the first. */
    public long put(long employee, long space, long page, DraftForm form) {
        SqlStatement.of(
                        em,
                        "insert into wiki_draft (employee_id, page_id, space_id, title, markdown, base_revision,"
                                + " saved_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on duplicate key update"
                                + " space_id = values(space_id), title = values(title), markdown = values(markdown),"
                                + " base_revision = values(base_revision), saved_at = values(saved_at)",
                        employee,
                        page,
                        space,
                        form.title(),
                        form.markdown(),
                        form.baseRevision(),
                        now())
                .execute();
        return SqlStatement.of(em, "select id from wiki_draft where employee_id = ?1 and page_id = ?2", employee, page)
                .number();
    }

    /** Keeps the first draft of a new page. @return id */
    public long add(long employee, long space, @Nullable Long parent, DraftForm form) {
        return SqlStatement.insert(
                em,
                "insert into wiki_draft (employee_id, space_id, parent_id, title, markdown, base_revision, saved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, 0, ?6)",
                employee,
                space,
                parent,
                form.title(),
                form.markdown(),
                now());
    }

    /** Writes a draft of a new page anew. */
    public void change(long id, DraftForm form) {
        SqlStatement.of(
                        em,
                        "update wiki_draft set title = ?2, markdown = ?3, saved_at = ?4 where id = ?1",
                        id,
                        form.title(),
                        form.markdown(),
                        now())
                .execute();
    }

    public void remove(long employee, long id) {
        SqlStatement.of(em, "delete from wiki_draft where employee_id = ?1 and id = ?2", employee, id)
                .execute();
    }

    /** Names of the others who write at the page, by name; the person counts as one of them from now on. */
    public List<String> writing(long employee, long page) {
        Instant until = clock.instant().minus(HERE);
        SqlStatement.of(
                        em,
                        "delete from wiki_presence where page_id = ?1 and seen_at <= ?2",
                        page,
                        SqlStatement.utc(until))
                .execute();
        SqlStatement.of(
                        em,
                        "insert into wiki_presence (page_id, employee_id, seen_at) values (?1, ?2, ?3)"
                                + " on duplicate key update seen_at = values(seen_at)",
                        page,
                        employee,
                        now())
                .execute();
        return SqlStatement.of(
                        em,
                        "select concat(e.first_name, ' ', e.last_name) from wiki_presence w"
                                + " join people_employee e on e.id = w.employee_id where w.page_id = ?1"
                                + " and w.employee_id <> ?2 order by e.last_name, e.first_name",
                        page,
                        employee)
                .rows()
                .map(row -> (String) row[0])
                .toList();
    }

    private static List<DraftRow> rows(SqlStatement statement) {
        return statement
                .rows()
                .map(row -> new DraftRow(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? null : SqlValues.number(row[4]),
                        (String) row[5],
                        (String) row[6],
                        (int) SqlValues.number(row[7]),
                        SqlValues.instant(row[8])))
                .toList();
    }

    private Object now() {
        return SqlStatement.utc(clock.instant());
    }
}
