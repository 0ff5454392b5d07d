package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.qualification.Attendances;
import org.rosenstock.shared.Paging;
import org.rosenstock.skills.SkillCredit;
import org.rosenstock.skills.SkillCredits;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Sessions;
import org.rosenstock.training.Trainer;

/** A date of today that the demo author holds, and the proofs of what the team of the demo lead attended. */
@ApplicationScoped
public class DemoAttendance implements DemoPart {

    private static final String OFFERING = "videokonferenz";
    private static final int SEATS = 12;
    private static final int COMING = 7;
    private static final int PAST = 50;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    Attendances attendances;

    @Inject
    Offerings offerings;

    @Inject
    SkillCredits credits;

    @Inject
    Employees employees;

    @Inject
    DemoTeam team;

    @Inject
    DemoSeats seats;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public int order() {
        return 73;
    }

    @Override
    public void fill() {
        team.asker("lead").ifPresent(lead -> {
            List<Long> people = team.people(lead);
            team.asker("author")
                    .ifPresent(author -> seats.confirmed(
                            today(author), people.stream().limit(COMING).toList()));
            people.forEach(this::prove);
        });
    }

    private long today(Asker author) {
        EmployeeRow trainer = employees.row(Asker.system(), author.employee());
        LocalDate today = LocalDate.now(clock);
        return sessions.plan(
                Asker.system(),
                OFFERING,
                new SessionForm(
                        List.of(
                                new SessionDay(today.minusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0), null),
                                new SessionDay(today, LocalTime.of(9, 0), LocalTime.of(12, 0), null)),
                        SEATS,
                        "https://konferenz.rosenstock.example/heute",
                        today.minusDays(30),
                        null,
                        List.of(new Trainer(trainer.id(), trainer.displayName())),
                        "Vorführung",
                        0));
    }

    private void prove(long person) {
        Asker asker = new Asker(person, Set.of(), Set.of());
        registrations.minePast(asker, Paging.first(PAST)).items().stream()
                .filter(row -> row.state() == RegistrationState.ATTENDED)
                .forEach(row -> {
                    attendances.book(
                            Asker.system(), person, row.offering(), row.title(), row.lastDay(), "Studieninstitut Nord");
                    credit(person, row);
                });
    }

    private void credit(long person, RegistrationRow row) {
        String source = "training:" + row.session();
        offerings
                .get(Asker.system(), row.offering())
                .content()
                .skills()
                .forEach(skill -> credits.credit(
                        Asker.system(),
                        List.of(person),
                        new SkillCredit(
                                skill.code(), skill.name(), skill.level(), source, row.title(), row.lastDay())));
    }
}
