package org.rosenstock.qualification.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AssignedItem;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.TeamBoard.Cell;
import org.rosenstock.qualification.TeamBoard.Column;
import org.rosenstock.qualification.TeamBoard.Member;
import org.rosenstock.qualification.team.TeamRepository.Person;
import org.rosenstock.shared.DueItem;

/** Puts people, obligations and assigned courses together; the same course asked for twice is one column. */
public final class BoardBuilder {

    private final LocalDate today;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Map<Long, Cell>> cells = new HashMap<>();

    public BoardBuilder(LocalDate today) {
        this.today = today;
    }

    public BoardBuilder obligation(ObligationItem item) {
        String course = item.courseCode();
        boolean done = item.state() == ObligationState.DONE;
        return add(
                course == null ? "requirement-" + item.requirement() : course,
                item.title(),
                item.employee(),
                new Cell(item.state(), done ? item.validUntil() : item.due()));
    }

    public BoardBuilder assigned(AssignedItem item) {
        ObligationState state = switch (item.state()) {
            case DONE -> ObligationState.DONE;
            case OVERDUE -> ObligationState.OVERDUE;
            case BEGUN -> ObligationState.BEGUN;
            case OPEN ->
                item.due().isAfter(today.plusDays(DueItem.SOON_DAYS)) ? ObligationState.OPEN : ObligationState.SOON;
        };
        return add(
                item.courseCode(),
                item.title(),
                item.employee(),
                new Cell(state, state == ObligationState.DONE ? null : item.due()));
    }

    private BoardBuilder add(String key, String title, long employee, Cell cell) {
        titles.putIfAbsent(key, title);
        cells.computeIfAbsent(key, column -> new HashMap<>())
                .merge(employee, cell, (one, other) -> urgency(one.state()) >= urgency(other.state()) ? one : other);
        return this;
    }

    private static int urgency(@Nullable ObligationState state) {
        return state == null ? -1 : state.ordinal();
    }

    public List<Column> columns(List<Person> people) {
        return titles.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue(), people))
                .filter(column -> column.concerned() > 0)
                .toList();
    }

    private Column column(String key, String title, List<Person> people) {
        Map<Long, Cell> byPerson = cells.getOrDefault(key, Map.of());
        List<Cell> concerned = people.stream()
                .map(person -> byPerson.getOrDefault(person.employee(), Cell.NOT_CONCERNED))
                .filter(Cell::concerned)
                .toList();
        long done = concerned.stream()
                .filter(cell -> cell.state() == ObligationState.DONE)
                .count();
        return new Column(key, title, done, concerned.size());
    }

    public List<Member> members(List<Person> people, List<Column> columns) {
        List<Member> members = new ArrayList<>();
        for (Person person : people) {
            List<Cell> row = columns.stream()
                    .map(column -> cells.getOrDefault(column.key(), Map.of())
                            .getOrDefault(person.employee(), Cell.NOT_CONCERNED))
                    .toList();
            members.add(new Member(person.employee(), person.name(), person.jobRole(), row));
        }
        return members;
    }
}
