package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.learning.Assignments;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.TeamBoard.Column;
import org.rosenstock.qualification.team.BoardBuilder;
import org.rosenstock.qualification.team.TeamRepository;
import org.rosenstock.qualification.team.TeamRepository.Person;
import org.rosenstock.shared.Refused;

/** What a lead sees of the people who are directly in the own unit today: mandatory and assigned things, no more. */
@ApplicationScoped
@Transactional
public class Teams {

    @Inject
    TeamRepository team;

    @Inject
    Obligations obligations;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /** The asker's team; four statements, however many people and trainings. */
    public TeamBoard board(Asker by) {
        if (!by.isLead()) {
            throw new Refused("employee " + by.employee() + " leads nobody");
        }
        LocalDate today = LocalDate.now(clock);
        BoardBuilder builder = new BoardBuilder(today);
        obligations.ofTeam(by).forEach(builder::obligation);
        assignments.ofTeam(by).forEach(builder::assigned);
        List<Person> people = team.people(by, today);
        List<Column> columns = builder.columns(people);
        return new TeamBoard(team.units(by), columns, builder.members(people, columns));
    }
}
