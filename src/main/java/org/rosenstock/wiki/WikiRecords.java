package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.SqlTables;

/** What a person wrote, which stays as long as the pages do, and what was never saved, which does not. */
@ApplicationScoped
@Transactional
class WikiRecords implements PersonalDataSource {

    private static final String WORK = "wiki.work";
    private static final String DRAFT = "wiki.draft";
    private static final String PRESENCE = "wiki.presence";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(work(employee), drafts(employee), presence(employee));
    }

    private PersonalRecords work(long employee) {
        return PersonalRecords.of(
                WORK,
                SqlTables.read(
                        em,
                        "select s.name, 'STEWARD', null from wiki_space s where s.steward_id = ?1 union all"
                                + " select r.title, 'AUTHOR', r.written_at from wiki_revision r where r.author_id = ?1"
                                + " union all select p.title, 'TRASH', p.trashed_at from wiki_page p"
                                + " where p.trashed_by = ?1 union all select coalesce(s.name, p.title), 'PERMISSION',"
                                + " a.given_at from wiki_permission a left join wiki_space s on s.id = a.space_id"
                                + " left join wiki_page p on p.id = a.page_id where a.given_by = ?1"
                                + " or (a.holder_kind = 'PERSON' and a.holder_id = ?1) union all select p.title,"
                                + " if(v.owner_id = ?1, 'OWNER', 'REVIEW'), v.confirmed_at from wiki_review v"
                                + " join wiki_page p on p.id = v.page_id where ?1 in (v.owner_id, v.confirmed_by)"
                                + " union all select f.name, 'FILE', v.sent_at from wiki_file_version v"
                                + " join wiki_file f on f.id = v.file_id where v.sent_by = ?1"
                                + " union all select f.name, 'FILE', f.removed_at from wiki_file f"
                                + " where f.removed_by = ?1",
                        employee,
                        "title",
                        "part",
                        "at"));
    }

    private PersonalRecords drafts(long employee) {
        return PersonalRecords.of(
                DRAFT,
                SqlTables.read(
                        em,
                        "select d.title, d.markdown, d.saved_at from wiki_draft d where d.employee_id = ?1"
                                + " order by d.id",
                        employee,
                        "title",
                        "text",
                        "at"));
    }

    private PersonalRecords presence(long employee) {
        return PersonalRecords.of(
                PRESENCE,
                SqlTables.read(
                        em,
                        "select p.title, w.seen_at from wiki_presence w join wiki_page p on p.id = w.page_id"
                                + " where w.employee_id = ?1 order by w.seen_at",
                        employee,
                        "title",
                        "at"));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        LocalDateTime today = deadlines.today().atStartOfDay();
        return List.of(
                new Removal(
                        DRAFT,
                        SqlTables.delete(
                                em,
                                dryRun,
                                "wiki_draft",
                                "saved_at < ?1 or employee_id in (select e.id from people_employee e"
                                        + " where e.exit_date < ?2)",
                                deadlines.beforeUtc(RetentionClass.DRAFTS),
                                deadlines.before(RetentionClass.DRAFTS))),
                new Removal(PRESENCE, SqlTables.delete(em, dryRun, "wiki_presence", "seen_at < ?1", today)));
    }
}
