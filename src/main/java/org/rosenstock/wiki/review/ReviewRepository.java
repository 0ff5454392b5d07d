package org.rosenstock.wiki.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.wiki.ReviewRow;

/** Stores who answers for a page and until when it counts as looked over. */
@ApplicationScoped
public class ReviewRepository {

    private static final String FROM = " from wiki_review r join wiki_page p on p.id = r.page_id"
            + " join wiki_space s on s.id = p.space_id join people_employee e on e.id = r.owner_id"
            + " where p.trashed_at is null and ";

    private static final String SELECT = "select r.page_id, p.title, concat('/wiki/', s.slug, '/', p.slug),"
            + " r.owner_id, concat(e.first_name, ' ', e.last_name), r.review_day" + FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<ReviewRow> of(long page) {
        return SqlStatement.of(em, SELECT + "r.page_id = ?1", page)
                .rows()
                .map(ReviewRepository::row)
                .findFirst();
    }

    /** Pages somebody answers for, the most urgent first. */
    public Slice<ReviewRow> ofOwner(long owner, Paging paging) {
        return slice("r.owner_id = ?1", owner, paging);
    }

    /** All pages of a space that somebody answers for, the most urgent first. */
    public List<ReviewRow> ofSpace(long space) {
        return SqlStatement.of(em, SELECT + "p.space_id = ?1 order by r.review_day, r.page_id", space)
                .rows()
                .map(ReviewRepository::row)
                .toList();
    }

    private Slice<ReviewRow> slice(String condition, long value, Paging paging) {
        long total =
                SqlStatement.of(em, "select count(*)" + FROM + condition, value).number();
        List<ReviewRow> rows = SqlStatement.of(em, SELECT + condition + " order by r.review_day, r.page_id", value)
                .rows(paging)
                .map(ReviewRepository::row)
                .toList();
        return new Slice<>(rows, total);
    }

    /** Names who answers for a page. @param confirmedBy who found it still right just now; absent when nobody did */
    public void put(long page, long owner, LocalDate reviewBy, @Nullable Long confirmedBy) {
        SqlStatement.of(
                        em,
                        "insert into wiki_review (page_id, owner_id, review_day, confirmed_at, confirmed_by)"
                                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update owner_id = values(owner_id),"
                                + " review_day = values(review_day),"
                                + " confirmed_at = coalesce(values(confirmed_at), confirmed_at),"
                                + " confirmed_by = coalesce(values(confirmed_by), confirmed_by)",
                        page,
                        owner,
                        reviewBy,
                        confirmedBy == null ? null : SqlStatement.utc(clock.instant()),
                        confirmedBy)
                .execute();
    }

    private static ReviewRow row(Object[] row) {
        return new ReviewRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                SqlValues.number(row[3]),
                (String) row[4],
                SqlValues.date(row[5]));
    }
}
