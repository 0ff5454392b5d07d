package org.rosenstock.wiki.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.wiki.AttachmentRow;
import org.rosenstock.wiki.AttachmentVersion;

/** Stores files of pages with all their versions. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String SELECT = "select f.id, f.page_id, f.name, v.content_type, v.size, f.version,"
            + " coalesce(concat(e.first_name, ' ', e.last_name), ''), v.sent_at,"
            + " (select count(*) from wiki_file_use u join wiki_page p on p.id = u.page_id"
            + " where u.file_id = f.id and p.trashed_at is null) from wiki_file f"
            + " join wiki_file_version v on v.file_id = f.id and v.number = f.version"
            + " left join people_employee e on e.id = v.sent_by where ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Where a file belongs. @param page absent until its page is saved @param by who sent the latest version */
    public record Home(long space, @Nullable Long page, long by, boolean removed) {}

    /** What is known of the bytes. */
    public record Content(String key, String type, long size) {}

    /** The files of a page by name, without those that were removed. */
    public List<AttachmentRow> ofPage(long page) {
        return rows(
                SqlStatement.of(em, SELECT + "f.page_id = ?1 and f.removed_at is null order by f.name, f.id", page));
    }

    /** @throws NotFound when there is none */
    public AttachmentRow get(long id) {
        return rows(SqlStatement.of(em, SELECT + "f.id = ?1", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("wiki file " + id));
    }

    /** @throws NotFound when there is none */
    public Home home(long id) {
        return SqlStatement.of(
                        em,
                        "select f.space_id, f.page_id, v.sent_by, f.removed_at is not null from wiki_file f"
                                + " join wiki_file_version v on v.file_id = f.id and v.number = f.version"
                                + " where f.id = ?1",
                        id)
                .rows()
                .map(row -> new Home(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        SqlValues.number(row[2]),
                        SqlValues.flag(row[3])))
                .findFirst()
                .orElseThrow(() -> new NotFound("wiki file " + id));
    }

    /** The bytes of a version. @param number 0 for the latest @throws NotFound when there is none */
    public StoredFile stored(long id, int number) {
        return SqlStatement.of(
                        em,
                        "select v.blob_key, f.name, v.content_type from wiki_file f join wiki_file_version v"
                                + " on v.file_id = f.id and v.number = if(?2 = 0, f.version, ?2) where f.id = ?1",
                        id,
                        number)
                .rows()
                .map(row -> new StoredFile((String) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of wiki file " + id));
    }

    /** The latest first. */
    public List<AttachmentVersion> versions(long id) {
        return SqlStatement.of(
                        em,
                        "select v.number, v.size, coalesce(concat(e.first_name, ' ', e.last_name), ''), v.sent_at"
                                + " from wiki_file_version v left join people_employee e on e.id = v.sent_by"
                                + " where v.file_id = ?1 order by v.number desc",
                        id)
                .rows()
                .map(row -> new AttachmentVersion(
                        (int) SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        SqlValues.instant(row[3])))
                .toList();
    }

    /** The file of a page with this name, whose next version a file of the same name becomes. */
    public Optional<Long> named(long page, String name) {
        return SqlStatement.of(
                        em,
                        "select id from wiki_file where page_id = ?1 and name = ?2 and removed_at is null order by id"
                                + " limit 1 for update",
                        page,
                        name)
                .numbers()
                .findFirst();
    }

    /** @return id */
    public long add(long space, @Nullable Long page, String name, Content content, long by) {
        long id = SqlStatement.insert(
                em,
                "insert into wiki_file (space_id, page_id, name, version) values (?1, ?2, ?3, 0)",
                space,
                page,
                name);
        addVersion(id, content, by);
        return id;
    }

    public void addVersion(long id, Content content, long by) {
        SqlStatement.of(em, "update wiki_file set version = version + 1 where id = ?1", id)
                .execute();
        SqlStatement.of(
                        em,
                        "insert into wiki_file_version (file_id, number, blob_key, content_type, size, sent_by, sent_at)"
                                + " values (?1, (select version from wiki_file where id = ?1), ?2, ?3, ?4, ?5, ?6)",
                        id,
                        content.key(),
                        content.type(),
                        content.size(),
                        by,
                        SqlStatement.utc(clock.instant()))
                .execute();
    }

    public void remove(long id, long by) {
        SqlStatement.of(
                        em,
                        "update wiki_file set removed_at = ?2, removed_by = ?3 where id = ?1",
                        id,
                        SqlStatement.utc(clock.instant()),
                        by)
                .execute();
    }

    public void putBack(long id) {
        SqlStatement.of(em, "update wiki_file set removed_at = null, removed_by = null where id = ?1", id)
                .execute();
    }

    /** What a page shows or names takes the place of what it did before. */
    public void use(long page, Collection<Long> files) {
        SqlStatement.of(em, "delete from wiki_file_use where page_id = ?1", page)
                .execute();
        files.forEach(file -> SqlStatement.of(
                        em,
                        "insert into wiki_file_use (page_id, file_id) select ?1, id from wiki_file where id = ?2",
                        page,
                        file)
                .execute());
    }

    /** Files that this person sent before the page was there become files of the page that uses them. */
    public void settle(long page, long by) {
        SqlStatement.of(
                        em,
                        "update wiki_file f join wiki_file_use u on u.file_id = f.id and u.page_id = ?1"
                                + " join wiki_file_version v on v.file_id = f.id and v.number = f.version"
                                + " join wiki_page p on p.id = ?1"
                                + " set f.page_id = ?1, f.space_id = p.space_id"
                                + " where f.page_id is null and v.sent_by = ?2",
                        page,
                        by)
                .execute();
    }

    private static List<AttachmentRow> rows(SqlStatement statement) {
        return statement
                .rows()
                .map(row -> new AttachmentRow(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        SqlValues.number(row[4]),
                        (int) SqlValues.number(row[5]),
                        (String) row[6],
                        SqlValues.instant(row[7]),
                        SqlValues.number(row[8])))
                .toList();
    }
}
