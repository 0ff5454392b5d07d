package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.qualification.InstructionGuests;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionTopic;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.SqlValues;

/** Two instructions of the demo lead: one that runs today, one that was closed last week. */
@ApplicationScoped
public class DemoInstructions implements DemoPart {

    private static final int PEOPLE = 6;
    private static final int CAME = 4;

    private static final String LEAD = "select e.id, l.org_unit_id from people_employee e join people_leadership l"
            + " on l.employee_id = e.id and l.valid_until is null where e.user_name = 'lead'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Instructions instructions;

    @Inject
    InstructionGuests guests;

    @Inject
    Employees employees;

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
        List<Object[]> rows = leaderships();
        List<InstructionTopic> topics = instructions.topics(Asker.system());
        if (rows.isEmpty() || topics.isEmpty()) {
            return;
        }
        Set<Long> units = rows.stream().map(row -> SqlValues.number(row[1])).collect(Collectors.toSet());
        Asker lead = new Asker(SqlValues.number(rows.get(0)[0]), Set.of(), units);
        InstructionTopic topic = topics.stream()
                .filter(each -> !each.partTitle().isEmpty())
                .findFirst()
                .orElse(topics.get(0));
        List<Long> people = units.stream()
                .flatMap(unit -> people(lead, unit).stream())
                .distinct()
                .toList();
        LocalDate today = LocalDate.now(clock);
        open(lead, topic, today, people);
        long closed = open(lead, topic, today.minusDays(7), people);
        people.stream().limit(CAME).forEach(person -> instructions.tick(lead, closed, person, true));
        if (!people.isEmpty()) {
            instructions.close(lead, closed, true);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> leaderships() {
        return em.createNativeQuery(LEAD).getResultList();
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
