package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.training.ExternalApprovals;
import org.rosenstock.training.ExternalForm;
import org.rosenstock.training.ExternalTrainings;
import org.rosenstock.training.ExternalTrainings.SentFile;

/** Training held by others in the demo city: for the demo employee and the team one in every state that a page shows. */
@ApplicationScoped
public class DemoExternal implements DemoPart {

    private static final String PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    private static final int ASKING = 3;
    private static final int HOUR = 60;
    /** Hours of a long day of training. */
    private static final int DAY = 10;

    @Inject
    ExternalTrainings trainings;

    @Inject
    ExternalApprovals approvals;

    @Inject
    DemoTeam team;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "external";
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void fill() {
        team.asker("lead")
                .ifPresent(lead -> team.asker("employee").ifPresent(person -> {
                    ofOne(lead, person);
                    team.people(lead).stream()
                            .filter(id -> id != person.employee())
                            .limit(ASKING)
                            .forEach(id -> ofTeam(lead, new Asker(id, Set.of(), Set.of())));
                }));
    }

    private void ofOne(Asker lead, Asker person) {
        long done = enter(person, "Digitale Souveränität in Kommunen", "eGov-Campus", "", -60, 12, 0);
        approvals.approve(lead, done);
        handIn(person, done);
        team.asker("hr", Role.HR).ifPresent(hr -> approvals.confirm(hr, done));
        long been =
                enter(person, "Bescheide verständlich schreiben", "Studieninstitut Nord", "Hannover", -5, 14, 39_000);
        approvals.approve(lead, been);
        long declined = enter(person, "Rhetorik am Meer", "Akademie am Wind", "Norderney", 40, 24, 149_000);
        approvals.refuse(lead, declined, "Zu teuer für zwei Tage. Im Januar gibt es das im eigenen Haus.");
        enter(person, "Melderecht kompakt", "Studieninstitut Nord", "Oldenburg", 30, 7, 21_500);
    }

    private void ofTeam(Asker lead, Asker person) {
        enter(person, "Gesprächsführung am Schalter", "Volkshochschule", "Volkshochschule, Saal 2", 25, 6, 9_000);
        long been = enter(person, "Erste Hilfe, Grundkurs", "Rettungsdienst Nord", "Wache 1", -12, 9, 4_500);
        approvals.approve(lead, been);
        handIn(person, been);
    }

    private long enter(Asker person, String title, String provider, String place, int inDays, int hours, int cents) {
        LocalDate first = LocalDate.now(clock).plusDays(inDays);
        int more = hours > DAY ? 1 : 0;
        return trainings.enter(
                person,
                new ExternalForm(title, provider, place, first, first.plusDays(more), hours * HOUR, cents, ""),
                null);
    }

    private void handIn(Asker person, long training) {
        byte[] paper = PAPER.getBytes(StandardCharsets.US_ASCII);
        trainings.handIn(person, training, new SentFile("Bescheinigung.pdf", new ByteArrayInputStream(paper)));
    }
}
