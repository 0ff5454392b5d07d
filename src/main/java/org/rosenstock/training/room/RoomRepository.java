package org.rosenstock.training.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.RoomForm;
import org.rosenstock.training.RoomRow;

/** Stores rooms. */
@ApplicationScoped
public class RoomRepository {

    private static final int MOST_SEATS = 5000;

    private static final String SELECT =
            "select id, name, place, seats, equipment, accessibility, retired_on, version from training_room";

    @PersistenceContext
    EntityManager em;

    /** Those in use first, by place and name. A city has some hundred at most. */
    public List<RoomRow> list() {
        return SqlStatement.of(em, SELECT + " order by retired_on is not null, place, name, id")
                .rows()
                .map(RoomRepository::row)
                .toList();
    }

    public Optional<RoomRow> find(long id) {
        return SqlStatement.of(em, SELECT + " where id = ?1", id)
                .rows()
                .map(RoomRepository::row)
                .findFirst();
    }

    /** @throws NotFound when there is none */
    public RoomRow lock(long id) {
        return SqlStatement.of(em, SELECT + " where id = ?1 for update", id)
                .rows()
                .map(RoomRepository::row)
                .findFirst()
                .orElseThrow(() -> new NotFound("training room " + id));
    }

    /** @param id of the room that is changed, 0 for a new one */
    public List<Finding> check(RoomForm form, long id) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "name", form.name(), true, 120);
        text(findings, "place", form.place(), true, 200);
        text(findings, "equipment", form.equipment(), false, 500);
        text(findings, "accessibility", form.accessibility(), false, 500);
        if (form.seats() < 1 || form.seats() > MOST_SEATS) {
            findings.add(Finding.of("seats", "training.check.between", 1, MOST_SEATS));
        }
        if (findings.isEmpty() && isTaken(form, id)) {
            findings.add(Finding.of("name", "training.check.roomTaken"));
        }
        return findings;
    }

    private boolean isTaken(RoomForm form, long id) {
        return SqlStatement.of(
                                em,
                                "select count(*) from training_room where name = ?1 and place = ?2 and id <> ?3",
                                form.name(),
                                form.place(),
                                id)
                        .number()
                > 0;
    }

    private static void text(List<Finding> findings, String field, String text, boolean needed, int most) {
        if (needed && text.isEmpty()) {
            findings.add(Finding.of(field, "training.check.needed"));
        }
        if (text.length() > most) {
            findings.add(Finding.of(field, "training.check.long", most));
        }
    }

    public long add(RoomForm form) {
        return SqlStatement.insert(
                em,
                "insert into training_room (name, place, seats, equipment, accessibility) values (?1, ?2, ?3, ?4, ?5)",
                form.name(),
                form.place(),
                form.seats(),
                form.equipment(),
                form.accessibility());
    }

    public void change(long id, RoomForm form) {
        SqlStatement.of(
                        em,
                        "update training_room set name = ?1, place = ?2, seats = ?3, equipment = ?4, accessibility = ?5,"
                                + " version = version + 1 where id = ?6",
                        form.name(),
                        form.place(),
                        form.seats(),
                        form.equipment(),
                        form.accessibility(),
                        id)
                .execute();
    }

    public void retire(long id, @Nullable LocalDate on) {
        SqlStatement.of(em, "update training_room set retired_on = ?2, version = version + 1 where id = ?1", id, on)
                .execute();
    }

    private static RoomRow row(Object[] row) {
        return new RoomRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (int) SqlValues.number(row[3]),
                (String) row[4],
                (String) row[5],
                SqlValues.dateOrNull(row[6]),
                (int) SqlValues.number(row[7]));
    }
}
