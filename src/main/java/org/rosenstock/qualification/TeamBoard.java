package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of a lead and what they have to do: mandatory and assigned things only (P04, P05).
 *
 * @param units led by the asker
 */
public record TeamBoard(List<Unit> units, List<Column> columns, List<Member> members) {

    public TeamBoard {
        units = List.copyOf(units);
        columns = List.copyOf(columns);
        members = List.copyOf(members);
    }

    /** @param parent name of the unit above, empty at the top */
    public record Unit(long id, String label, String parent) {}

    /**
     * One requirement or assigned course.
     *
     * @param key stable name in addresses
     * @param done how many of those concerned have done it
     */
    public record Column(String key, String title, long done, long concerned) {}

    /** @param cells one for each column */
    public record Member(long employee, String name, String jobRole, List<Cell> cells) {

        public Member {
            cells = List.copyOf(cells);
        }

        public long concerned() {
            return cells.stream().filter(Cell::concerned).count();
        }

        public long count(ObligationState state) {
            return cells.stream().filter(cell -> cell.state() == state).count();
        }
    }

    /**
     * Where a person stands with a column.
     *
     * @param state absent when the person is not concerned
     * @param date valid until when done, else the due date; absent when there is none
     */
    public record Cell(
            @Nullable ObligationState state, @Nullable LocalDate date) {

        public static final Cell NOT_CONCERNED = new Cell(null, null);

        public boolean concerned() {
            return state != null;
        }
    }
}
