package org.rosenstock.wiki.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Reminders;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.Texts;

/** Asks those who answer for pages to look whether they are still right. */
@ApplicationScoped
@Transactional
public class ReviewsDue implements DueItems, Reminders {

    private static final int MINUTES = 10;

    private static final String FROM =
            " from wiki_review r join wiki_page p on p.id = r.page_id and p.trashed_at is null"
                    + " join people_employee e on e.id = r.owner_id";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return SqlStatement.of(
                        em,
                        "select r.page_id, p.title, e.language, r.review_day" + FROM
                                + " where r.owner_id = ?1 and r.review_day <= ?2 order by r.review_day, r.page_id",
                        employee,
                        today.plusDays(DueItem.SOON_DAYS))
                .rows()
                .map(row -> item(row, today))
                .toList();
    }

    @Override
    public boolean namesCourses() {
        return false;
    }

    private static DueItem item(Object[] row, LocalDate today) {
        LocalDate until = SqlValues.date(row[3]);
        return new DueItem(
                "wiki-review:" + SqlValues.number(row[0]),
                "book-open-text",
                (String) row[1],
                Texts.get(Locale.forLanguageTag((String) row[2]), "wiki.review.due"),
                until,
                DueItem.stateOn(today, until, false),
                address(row[0]),
                MINUTES,
                false);
    }

    private static String address(Object page) {
        return "/wiki/review?page=" + SqlValues.number(page);
    }

    @Override
    public String source() {
        return "wiki-review";
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until, long after, int limit) {
        return SqlStatement.of(
                        em,
                        "select r.page_id, r.owner_id, p.title, r.review_day" + FROM
                                + " where r.review_day between ?1 and ?2 and r.page_id > ?3 order by r.page_id",
                        from,
                        until,
                        after)
                .rows(new Paging(0, limit))
                .map(row -> new Reminder(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        SqlValues.date(row[3]),
                        address(row[0])))
                .toList();
    }
}
