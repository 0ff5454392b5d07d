package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AssignmentRow;
import org.rosenstock.learning.Assignments;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.TeamBoard;
import org.rosenstock.qualification.TeamBoard.Column;
import org.rosenstock.qualification.TeamBoard.Member;
import org.rosenstock.qualification.Teams;
import org.rosenstock.shared.Paging;

/** Page /qualification/team: the matrix of people and what they have to do, filtered by the address. */
@Named
@RequestScoped
public class TeamView {

    private static final int ASSIGNMENTS = 20;

    @Inject
    Asking asking;

    @Inject
    Teams teams;

    @Inject
    Assignments assignments;

    @Inject
    HttpServletRequest request;

    private @Nullable TeamBoard board;
    private @Nullable List<AssignmentRow> given;

    public TeamBoard getBoard() {
        if (board == null) {
            board = teams.board(asking.asker());
        }
        return board;
    }

    /** The units of the team, when there are several. */
    public String getUnitNames() {
        return getBoard().units().stream().map(TeamBoard.Unit::label).collect(Collectors.joining(", "));
    }

    /** What the asker and others have assigned to the team, newest first. */
    public List<AssignmentRow> getGiven() {
        if (given == null) {
            given = assignments.list(asking.asker(), Paging.first(ASSIGNMENTS)).items();
        }
        return given;
    }

    public String getName() {
        return parameter("name");
    }

    public String getState() {
        return parameter("state");
    }

    public String getItem() {
        return parameter("item");
    }

    public boolean isFiltered() {
        return !getName().isEmpty() || !getState().isEmpty() || !getItem().isEmpty();
    }

    /** Columns after the filter. */
    public List<Column> getColumns() {
        return getBoard().columns().stream().filter(this::shown).toList();
    }

    /** People after the filters, with the cells of the columns that are shown. */
    public List<Member> getMembers() {
        String wanted = getName().toLowerCase(Locale.GERMAN);
        return getBoard().members().stream()
                .map(this::withShownCells)
                .filter(member -> member.name().toLowerCase(Locale.GERMAN).contains(wanted))
                .filter(member -> getState().isEmpty()
                        || member.cells().stream().anyMatch(cell -> getState().equals(String.valueOf(cell.state()))))
                .toList();
    }

    private Member withShownCells(Member member) {
        List<Column> columns = getBoard().columns();
        List<TeamBoard.Cell> cells = IntStream.range(0, columns.size())
                .filter(position -> shown(columns.get(position)))
                .mapToObj(position -> member.cells().get(position))
                .toList();
        return new Member(member.employee(), member.name(), member.jobRole(), cells);
    }

    private boolean shown(Column column) {
        return getItem().isEmpty() || getItem().equals(column.key());
    }

    /** How many things are overdue in the team. */
    public long getOverdue() {
        return getBoard().members().stream()
                .mapToLong(member -> member.count(ObligationState.OVERDUE))
                .sum();
    }

    /** How many people are late with something. */
    public long getLatePeople() {
        return getBoard().members().stream()
                .filter(member -> member.count(ObligationState.OVERDUE) > 0)
                .count();
    }

    public long done(Member member) {
        return member.count(ObligationState.DONE);
    }

    /** Takes an assignment back and shows the page anew. */
    public String withdraw(long assignment) {
        assignments.withdraw(asking.asker(), assignment);
        PageMessages.afterRedirect("qualification.team.withdrawn");
        return "/qualification/team?faces-redirect=true";
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
