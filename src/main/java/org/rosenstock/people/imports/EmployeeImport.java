package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rosenstock.people.EmployeeForm;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.employee.Employee;
import org.rosenstock.people.employee.JobRole;
import org.rosenstock.people.employee.Position;
import org.rosenstock.people.imports.PeopleSnapshot.Named;

/** Compares and carries out an import of people, in large steps, so that ten thousand rows take seconds. */
@ApplicationScoped
public class EmployeeImport {

    private static final int CHUNK = 1000;
    private static final int CODE_LENGTH = 36;

    @PersistenceContext
    EntityManager em;

    @Inject
    PeopleReader reader;

    @Inject
    ChangedPeople changedPeople;

    @Inject
    Leavers leavers;

    public ImportPreview preview(SourceTable table, ImportOrder order) {
        return plan(table, order).preview();
    }

    EmployeePlan plan(SourceTable table, ImportOrder order) {
        return new EmployeePlan(table, order, reader.read(order.effective()));
    }

    /** Carries it out, once the check has let it pass. */
    public ImportDone apply(SourceTable table, ImportOrder order, ImportCheck check) {
        EmployeePlan plan = plan(table, order);
        ImportPreview preview = plan.preview();
        check.accept(preview);
        Places places = new Places(plan, jobRoles(plan));
        Set<Long> touched = new HashSet<>();
        chunks(plan.added).forEach(chunk -> touched.addAll(add(chunk, places)));
        chunks(plan.changed).forEach(chunk -> touched.addAll(changedPeople.apply(chunk, places)));
        List<Long> gone = plan.ended.stream().map(PersonNow::id).toList();
        chunks(gone).forEach(chunk -> leavers.end(chunk, plan.lastDay()));
        touched.addAll(gone);
        return new ImportDone(preview, touched);
    }

    private Map<String, Named> jobRoles(EmployeePlan plan) {
        Map<String, Named> roles = new HashMap<>(plan.now().jobRoles());
        for (String name : plan.preview().newJobRoles()) {
            String key = PeopleSnapshot.key(name);
            if (!roles.containsKey(key)) {
                roles.put(key, addJobRole(name, roles));
            }
        }
        return roles;
    }

    private Named addJobRole(String name, Map<String, Named> known) {
        String plain = name.length() > CODE_LENGTH ? name.substring(0, CODE_LENGTH) : name;
        String code = plain;
        for (int i = 2; known.containsKey(PeopleSnapshot.key(code)); i++) {
            code = plain + "-" + i;
        }
        JobRole role = new JobRole(code, name);
        em.persist(role);
        em.flush();
        Named added = new Named(role.id(), name);
        known.put(PeopleSnapshot.key(code), added);
        return added;
    }

    private List<Long> add(List<PersonTarget> targets, Places places) {
        List<Employee> people =
                targets.stream().map(target -> new Employee(form(target))).toList();
        people.forEach(em::persist);
        em.flush();
        for (int i = 0; i < people.size(); i++) {
            LocalDate exit = targets.get(i).exit();
            if (exit != null) {
                people.get(i).leaveAfter(exit);
            }
            people.get(i).comeOfAgeOn(targets.get(i).minorUntil());
            Position position = new Position(people.get(i).id(), places.position(targets.get(i), 0));
            position.endAfter(exit);
            em.persist(position);
        }
        em.flush();
        List<Long> ids = people.stream().map(Employee::id).toList();
        em.clear();
        return ids;
    }

    private static EmployeeForm form(PersonTarget target) {
        String userName = target.userName();
        return new EmployeeForm(
                target.staffNumber(),
                userName == null ? target.staffNumber() : userName,
                target.firstName(),
                target.lastName(),
                target.email(),
                target.entry(),
                0);
    }

    static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int at = 0; at < all.size(); at += CHUNK) {
            chunks.add(all.subList(at, Math.min(all.size(), at + CHUNK)));
        }
        return chunks;
    }
}
