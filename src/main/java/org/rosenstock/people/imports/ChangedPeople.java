package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.PositionForm;
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.Position;
import org.rosenstock.people.imports.EmployeePlan.Changed;

/** Applies changed rows to people who are stored already. */
@ApplicationScoped
class ChangedPeople {

    @PersistenceContext
    EntityManager em;

    @Inject
    Leavers leavers;

    /** @return ids of those whose position, entry or exit changed */
    Set<Long> apply(List<Changed> changes, Places places) {
        Map<Long, Changed> byId =
                changes.stream().collect(Collectors.toMap(change -> change.now().id(), change -> change));
        Map<Long, List<Position>> positions = positions(byId.keySet());
        Map<LocalDate, Set<Long>> exits = new HashMap<>();
        for (Employee person : people(byId.keySet())) {
            Changed change = byId.get(person.id());
            if (change != null) {
                change(person, change, positions.getOrDefault(person.id(), List.of()), places);
                newExit(change)
                        .ifPresent(day -> exits.computeIfAbsent(day, unused -> new TreeSet<>())
                                .add(person.id()));
            }
        }
        em.flush();
        em.clear();
        exits.forEach((day, people) -> leavers.end(people, day));
        return byId.keySet();
    }

    private void change(Employee person, Changed change, List<Position> positions, Places places) {
        PersonTarget target = change.target();
        person.change(form(target, person.form(), places.plan()));
        if (places.plan().reads(ImportField.MINOR_UNTIL)) {
            person.comeOfAgeOn(target.minorUntil());
        }
        LocalDate exit = change.now().exit();
        boolean stays = exit != null && target.exit() == null && places.plan().reads(ImportField.EXIT);
        if (stays) {
            person.stay();
        }
        if (change.moved()) {
            move(person, change, positions, places);
        } else if (stays) {
            positions.stream()
                    .filter(position -> Objects.equals(exit, position.validUntil()))
                    .forEach(position -> position.endAfter(null));
        }
    }

    private void move(Employee person, Changed change, List<Position> positions, Places places) {
        PositionForm form = places.position(change.target(), change.now().share());
        boolean corrected = false;
        for (Position position : positions) {
            if (position.validFrom().equals(form.from())) {
                position.correct(form);
                position.endAfter(person.exitDate());
                corrected = true;
            } else if (position.isOn(form.from())) {
                position.endAfter(form.from().minusDays(1));
            }
        }
        if (!corrected) {
            Position position = new Position(person.id(), form);
            position.endAfter(person.exitDate());
            em.persist(position);
        }
    }

    /** The last day, when the row names one that is not stored yet. */
    private static Optional<LocalDate> newExit(Changed change) {
        return Optional.ofNullable(change.target().exit())
                .filter(day -> !day.equals(change.now().exit()));
    }

    private List<Employee> people(Set<Long> ids) {
        return em.createQuery("select e from Employee e where e.id in :ids", Employee.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<Long, List<Position>> positions(Set<Long> ids) {
        return em
                .createQuery("select p from Position p where p.employeeId in :ids order by p.validFrom", Position.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Position::employeeId));
    }

    private static EmployeeForm form(PersonTarget target, EmployeeForm before, EmployeePlan plan) {
        String userName = target.userName();
        return new EmployeeForm(
                target.staffNumber(),
                userName == null ? before.userName() : userName,
                target.firstName(),
                target.lastName(),
                plan.reads(ImportField.EMAIL) ? target.email() : before.email(),
                target.entry(),
                before.version());
    }
}
