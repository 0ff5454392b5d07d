package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.qualification.InstructionGuests;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionTopic;
import org.rosenstock.qualification.Instructions;

/** Two instructions of the demo lead: one that runs today, one that was closed last week. */
@ApplicationScoped
public class DemoInstructions implements DemoPart {

    private static final int PEOPLE = 6;
    private static final int CAME = 4;

    @Inject
    Instructions instructions;

    @Inject
    InstructionGuests guests;

    @Inject
    DemoTeam team;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill() {
        List<InstructionTopic> topics = instructions.topics(Asker.system());
        if (!topics.isEmpty()) {
            team.asker("lead").ifPresent(lead -> hold(lead, besideCourse(topics), LocalDate.now(clock)));
        }
    }

    private void hold(Asker lead, InstructionTopic topic, LocalDate today) {
        List<Long> people = team.people(lead).stream().limit(PEOPLE).toList();
        open(lead, topic, today, people);
        long closed = open(lead, topic, today.minusDays(7), people);
        people.stream().limit(CAME).forEach(person -> instructions.tick(lead, closed, person, true));
        if (!people.isEmpty()) {
            instructions.close(lead, closed, true);
        }
    }

    private static InstructionTopic besideCourse(List<InstructionTopic> topics) {
        return topics.stream()
                .filter(topic -> !topic.partTitle().isEmpty())
                .findFirst()
                .orElse(topics.get(0));
    }

    private long open(Asker lead, InstructionTopic topic, LocalDate on, List<Long> people) {
        long id = instructions.open(
                lead,
                new InstructionForm(
                        topic.requirement(),
                        topic.part(),
                        "",
                        "Mai 2026",
                        on,
                        "Besprechungsraum 2",
                        InstructionMethod.CONFIRMED_ON_SCREEN));
        people.forEach(person -> guests.invite(lead, id, person));
        return id;
    }
}
