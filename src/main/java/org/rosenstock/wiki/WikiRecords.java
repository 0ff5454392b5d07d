package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.shared.SqlTables;

/** What a person wrote; it stays as long as the pages do. */
@ApplicationScoped
@Transactional
class WikiRecords implements PersonalDataSource {

    private static final String WORK = "wiki.work";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return List.of(PersonalRecords.of(
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
                                + " join wiki_page p on p.id = v.page_id where ?1 in (v.owner_id, v.confirmed_by)",
                        employee,
                        "title",
                        "part",
                        "at")));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        return List.of();
    }
}
