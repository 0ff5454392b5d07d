package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.imports.UnitLeads.Person;
import org.rosenstock.people.unit.LeadershipTerm;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.shared.SqlValues;

/** Reads and writes who leads and deputises, for an import of units. */
@ApplicationScoped
class ImportedLeads {

    @PersistenceContext
    EntityManager em;

    @Inject
    LeadershipTerms terms;

    /** What the table is compared with; nothing is read when it says nothing about leads. */
    UnitLeads now(ImportOrder order) {
        return UnitLeads.areIn(order.mapping())
                ? new UnitLeads(employed(order.effective()), terms.allOn(order.effective()))
                : new UnitLeads(List.of(), List.of());
    }

    @SuppressWarnings("unchecked")
    private List<Person> employed(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select id, staff_number, concat(first_name, ' ', last_name),"
                        + " exit_date from people_employee where entry_date <= ?1"
                        + " and (exit_date is null or exit_date >= ?1)")
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .map(row -> new Person(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], SqlValues.dateOrNull(row[3])))
                .toList();
    }

    /** From the day on these lead and deputise; the terms of others end the day before. */
    void apply(long unit, Map<LeadKind, Set<Person>> said, LocalDate day) {
        said.forEach((kind, persons) -> {
            Map<Long, Person> missing = new HashMap<>();
            persons.forEach(person -> missing.put(person.id(), person));
            for (LeadershipTerm term : terms.reaching(unit, kind, day)) {
                if (!persons.stream().map(Person::id).toList().contains(term.employeeId())) {
                    end(term, day);
                } else if (!term.validFrom().isAfter(day)) {
                    missing.remove(term.employeeId());
                }
            }
            missing.values()
                    .forEach(person -> terms.add(new LeadershipTerm(unit, person.id(), kind, day, person.exit())));
        });
    }

    private void end(LeadershipTerm term, LocalDate day) {
        if (term.validFrom().isBefore(day)) {
            term.endAfter(day.minusDays(1));
        } else {
            terms.remove(term);
        }
    }
}
