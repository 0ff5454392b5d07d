package org.rosenstock.wiki.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.CitingPage;
import org.rosenstock.wiki.markup.CitedRules;

/** Keeps which page cites which rule. */
@ApplicationScoped
public class CitationRepository {

    private static final int LONGEST = 80;

    @PersistenceContext
    EntityManager em;

    /** What the newest text of a page cites takes the place of what an older one did. */
    public void put(long page, int revision, String markdown) {
        SqlStatement.of(em, "delete from wiki_citation where page_id = ?1", page)
                .execute();
        rules(markdown)
                .forEach(rule -> SqlStatement.of(
                                em, "insert into wiki_citation (page_id, rule) values (?1, ?2)", page, rule)
                        .execute());
        SqlStatement.of(em, "update wiki_page set cited_revision = ?2 where id = ?1", page, revision)
                .execute();
    }

    private static List<String> rules(String markdown) {
        return CitedRules.in(markdown).stream()
                .filter(rule -> rule.length() <= LONGEST)
                .toList();
    }

    /** Number of the latest revision. */
    public int newest(long page) {
        return (int) SqlStatement.of(em, "select revision from wiki_page where id = ?1 for update", page)
                .number();
    }

    /** Pages whose latest text cites the rule, by space and title. */
    public List<CitingPage> citing(String rule) {
        return SqlStatement.of(
                        em,
                        "select p.id, s.id, s.name, concat('/wiki/', s.slug, '/', p.slug), p.title"
                                + " from wiki_citation c join wiki_page p on p.id = c.page_id"
                                + " join wiki_space s on s.id = p.space_id"
                                + " where c.rule = ?1 and p.trashed_at is null order by s.name, p.title, p.id",
                        rule)
                .rows()
                .map(row -> new CitingPage(
                        SqlValues.number(row[0]), SqlValues.number(row[1]), (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** Ids of pages whose latest text was not looked through. */
    public List<Long> behind(int most) {
        return SqlStatement.of(em, "select id from wiki_page where cited_revision < revision order by id limit " + most)
                .numbers()
                .toList();
    }
}
