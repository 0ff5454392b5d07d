package org.rosenstock.wiki.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.RevisionRow;
import org.rosenstock.wiki.file.AttachmentRepository;
import org.rosenstock.wiki.markup.UsedFiles;
import org.rosenstock.wiki.markup.WikiHtml;

/** Stores the texts of pages, each as it was written, and the HTML made of the latest. */
@ApplicationScoped
public class RevisionRepository {

    private static final String AUTHOR = "coalesce(concat(e.first_name, ' ', e.last_name), '')";

    @PersistenceContext
    EntityManager em;

    @Inject
    CitationRepository citations;

    @Inject
    AttachmentRepository files;

    @Inject
    Clock clock;

    /** A text with who wrote it. */
    public record Text(int number, String title, String markdown, String author, Instant writtenAt) {}

    /** A text with its HTML. */
    public record Rendered(Text text, String html) {}

    /** A revision with its HTML, which is made anew when an earlier version of the program made it. @throws NotFound when there is none */
    public Rendered rendered(long page, int number) {
        return SqlStatement.of(
                        em,
                        "select r.number, r.title, r.markdown, " + AUTHOR + ", r.written_at, h.html"
                                + " from wiki_revision r left join people_employee e on e.id = r.author_id"
                                + " left join wiki_html h on h.page_id = r.page_id and h.revision = r.number"
                                + " and h.maker = ?3 where r.page_id = ?1 and r.number = ?2",
                        page,
                        number,
                        WikiHtml.VERSION)
                .rows()
                .map(row -> rendered(text(row), (String) row[5]))
                .findFirst()
                .orElseThrow(() -> new NotFound("revision " + number + " of wiki page " + page));
    }

    private static Rendered rendered(Text text, @Nullable String html) {
        return new Rendered(text, html == null ? WikiHtml.render(text.markdown()) : html);
    }

    private static Text text(Object[] row) {
        return new Text(
                (int) SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                SqlValues.instant(row[4]));
    }

    public Optional<Text> find(long page, int number) {
        return SqlStatement.of(
                        em,
                        "select r.number, r.title, r.markdown, " + AUTHOR + ", r.written_at from wiki_revision r"
                                + " left join people_employee e on e.id = r.author_id"
                                + " where r.page_id = ?1 and r.number = ?2",
                        page,
                        number)
                .rows()
                .map(RevisionRepository::text)
                .findFirst();
    }

    /** The history of a page, the latest first. */
    public Slice<RevisionRow> of(long page, Paging paging) {
        long total = SqlStatement.of(em, "select count(*) from wiki_revision where page_id = ?1", page)
                .number();
        return new Slice<>(
                SqlStatement.of(
                                em,
                                "select r.number, r.title, " + AUTHOR + ", r.written_at, r.comment, r.minor"
                                        + " from wiki_revision r left join people_employee e on e.id = r.author_id"
                                        + " where r.page_id = ?1 order by r.number desc",
                                page)
                        .rows(paging)
                        .map(row -> new RevisionRow(
                                (int) SqlValues.number(row[0]),
                                (String) row[1],
                                (String) row[2],
                                SqlValues.instant(row[3]),
                                (String) row[4],
                                SqlValues.flag(row[5])))
                        .toList(),
                total);
    }

    /** Writes the next revision of a page, which is under its lock, and the HTML of it. */
    public void add(long page, int number, String title, String markdown, long author, String comment, boolean minor) {
        SqlStatement.of(
                        em,
                        "insert into wiki_revision (page_id, number, title, markdown, author_id, written_at, comment,"
                                + " minor) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        page,
                        number,
                        title,
                        markdown,
                        author,
                        SqlStatement.utc(clock.instant()),
                        comment,
                        minor)
                .execute();
        SqlStatement.of(
                        em,
                        "update wiki_page set revision = ?2, title = ?3, changed_at = ?4 where id = ?1",
                        page,
                        number,
                        title,
                        SqlStatement.utc(clock.instant()))
                .execute();
        keep(page, number, WikiHtml.render(markdown));
        citations.put(page, number, markdown);
        files.use(page, UsedFiles.in(markdown));
    }

    private void keep(long page, int revision, String html) {
        SqlStatement.of(
                        em,
                        "insert into wiki_html (page_id, revision, maker, html) values (?1, ?2, ?3, ?4)"
                                + " on duplicate key update revision = values(revision), maker = values(maker),"
                                + " html = values(html)",
                        page,
                        revision,
                        WikiHtml.VERSION,
                        html)
                .execute();
    }
}
