package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Leadership;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.qualification.InstructionGuests;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionTopic;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.Paging;

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
    Employees employees;

    @Inject
    Leadership leadership;

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
        Optional<EmployeeRow> holder = employees.byLogin(Asker.system(), "lead");
        List<InstructionTopic> topics = instructions.topics(Asker.system());
        if (holder.isPresent() && !topics.isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            long employee = holder.get().id();
            hold(new Asker(employee, Set.of(), led(employee, today)), besideCourse(topics), today);
        }
    }

    private void hold(Asker lead, InstructionTopic topic, LocalDate today) {
        List<Long> people = lead.ledUnits().stream()
                .sorted()
                .flatMap(unit -> people(lead, unit).stream())
                .distinct()
                .toList();
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

    private Set<Long> led(long employee, LocalDate today) {
        return leadership.all(Asker.system(), today).entrySet().stream()
                .filter(entry -> entry.getValue().employee() == employee)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Long> people(Asker lead, long unit) {
        return employees.list(Asker.system(), EmployeeQuery.inUnit(unit), Paging.first(PEOPLE)).items().stream()
                .map(EmployeeRow::id)
                .filter(id -> id != lead.employee())
                .toList();
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
