package org.rosenstock.training.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.training.MaterialRow;

/** Stores material in an order; each offering and each date has an order of its own. */
@ApplicationScoped
public class MaterialRepository {

    private static final String SELECT = "select id, session_id, title, link, file_name, coalesce(file_size, 0)"
            + " from training_material where not removed and ";

    /** Who has a seat in the date, or in any date of the offering, or holds it. */
    private static final String TAKES_PART = "select count(*) from training_material m join training_session s"
            + " on s.offering_id = m.offering_id and (m.session_id is null or m.session_id = s.id) where m.id = ?1"
            + " and (exists (select 1 from training_registration r where r.session_id = s.id and r.employee_id = ?2"
            + " and r.state in ('CONFIRMED', 'ATTENDED', 'PARTLY')) or exists (select 1 from training_session_trainer t"
            + " where t.session_id = s.id and t.employee_id = ?2))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What belongs to an offering or to one of its dates. @param code of the offering */
    public record Place(
            long offering, String code, @Nullable Long session) {}

    /** A file that is kept. */
    public record Kept(StoredFile file, long size) {}

    /** Of all dates of the offering. */
    public List<MaterialRow> ofOffering(long offering) {
        return rows(
                SqlStatement.of(em, SELECT + "offering_id = ?1 and session_id is null order by number, id", offering));
    }

    /** Gives another offering the same, but for what was removed and what is for one date alone. */
    public void copy(long from, long to) {
        SqlStatement.of(
                        em,
                        "insert into training_material (offering_id, number, title, link, file_key, file_name, file_type,"
                                + " file_size, added_at) select ?2, number, title, link, file_key, file_name, file_type,"
                                + " file_size, ?3 from training_material"
                                + " where offering_id = ?1 and session_id is null and not removed",
                        from,
                        to,
                        SqlStatement.utc(clock.instant()))
                .execute();
    }

    /** Of this date alone. */
    public List<MaterialRow> ofSession(long session) {
        return rows(SqlStatement.of(em, SELECT + "session_id = ?1 order by number, id", session));
    }

    private static List<MaterialRow> rows(SqlStatement statement) {
        return statement
                .rows()
                .map(row -> new MaterialRow(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        SqlValues.number(row[5])))
                .toList();
    }

    /** @throws NotFound when there is none */
    public Place place(long id) {
        return SqlStatement.of(
                        em,
                        "select m.offering_id, o.code, m.session_id from training_material m join training_offering o"
                                + " on o.id = m.offering_id where m.id = ?1",
                        id)
                .rows()
                .map(row -> new Place(
                        SqlValues.number(row[0]), (String) row[1], row[2] == null ? null : SqlValues.number(row[2])))
                .findFirst()
                .orElseThrow(() -> new NotFound("material " + id));
    }

    /** Whether the person has a seat in a date that it belongs to, or holds one. */
    public boolean takesPart(long id, long employee) {
        return SqlStatement.of(em, TAKES_PART, id, employee).number() > 0;
    }

    /** Whether the person has a seat in the date. */
    public boolean hasSeat(long session, long employee) {
        return SqlStatement.of(
                                em,
                                "select count(*) from training_registration where session_id = ?1 and employee_id = ?2"
                                        + " and state in ('CONFIRMED', 'ATTENDED', 'PARTLY')",
                                session,
                                employee)
                        .number()
                > 0;
    }

    /** Adds it behind all others. @return id */
    public long add(long offering, @Nullable Long session, String title, String link, @Nullable Kept kept) {
        return SqlStatement.insert(
                em,
                "insert into training_material (offering_id, session_id, number, title, link, file_key, file_name,"
                        + " file_type, file_size, added_at) select ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6,"
                        + " ?7, ?8, ?9 from training_material where offering_id = ?1 and session_id <=> ?2",
                offering,
                session,
                title,
                link,
                kept == null ? null : kept.file().key(),
                kept == null ? null : kept.file().name(),
                kept == null ? null : kept.file().type(),
                kept == null ? null : kept.size(),
                SqlStatement.utc(clock.instant()));
    }

    public void removed(long id, boolean removed) {
        SqlStatement.of(em, "update training_material set removed = ?2 where id = ?1", id, removed)
                .execute();
    }

    /** Moves it one place up; the first one stays. */
    public void up(long id) {
        Place place = place(id);
        List<MaterialRow> there = place.session() == null ? ofOffering(place.offering()) : ofSession(place.session());
        List<Long> order = there.stream().map(MaterialRow::id).collect(Collectors.toList());
        int at = order.indexOf(id);
        if (at > 0) {
            Collections.swap(order, at, at - 1);
            for (int number = 0; number < order.size(); number++) {
                SqlStatement.of(
                                em,
                                "update training_material set number = ?2 where id = ?1",
                                order.get(number),
                                number + 1)
                        .execute();
            }
        }
    }

    /** @throws NotFound when it is removed or a link */
    public StoredFile file(long id) {
        return SqlStatement.of(
                        em,
                        "select file_key, file_name, file_type from training_material"
                                + " where id = ?1 and not removed and file_key is not null",
                        id)
                .rows()
                .map(row -> new StoredFile((String) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("file of material " + id));
    }
}
