package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.people.EmployeesChanged;
import org.rosenstock.qualification.ObligationsChanged;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.qualification.requirement.RuleBook;
import org.rosenstock.shared.SqlValues;

/** Keeps obligations in step with people, rules and proofs, in the transaction of what happened. */
@ApplicationScoped
public class ObligationKeeper {

    @Inject
    ObligationEngine engine;

    @Inject
    Survey survey;

    @Inject
    RuleBook rules;

    @Inject
    EvidenceRepository evidences;

    @Inject
    Event<ObligationsChanged> changed;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    void onEmployeesChanged(@Observes EmployeesChanged event) {
        if (event.employees().isEmpty()) {
            return;
        }
        announce(follow(rules.all(), event.employees(), today()), event.employees());
    }

    /** Applies rules to those of these people for whom they may mean something else by now. @return rows changed */
    int follow(List<Rule> all, Set<Long> employees, LocalDate day) {
        Map<Long, Set<Long>> concerned = survey.of(all, employees, day);
        int rows = 0;
        for (Rule rule : all) {
            Set<Long> people = concerned.getOrDefault(rule.id(), Set.of());
            rows += people.isEmpty() ? 0 : engine.apply(rule, new Scope.People(people), day);
        }
        return rows;
    }

    void onCourseCompleted(@Observes CourseCompleted event) {
        onEvidence(event.employee(), evidences.add(event));
    }

    /** A proof was added, or one that corrects another: what it may fulfil is judged anew. */
    public void onEvidence(long employee, long evidence) {
        onEvidence(Set.of(employee), evidence);
    }

    /** The same for people who got a proof of the same thing at once. @param evidence that of any of them */
    public void onEvidence(Set<Long> employees, long evidence) {
        Object[] proof = (Object[])
                em.createNativeQuery(ProofSql.SUBJECT).setParameter(1, evidence).getSingleResult();
        long course = proof[0] == null ? 0 : SqlValues.number(proof[0]);
        long requirement = proof[1] == null ? 0 : SqlValues.number(proof[1]);
        List<Rule> concerned = rules.all().stream()
                .filter(rule -> rule.id() == requirement || rule.hasCourse(course))
                .toList();
        apply(concerned, employees);
    }

    /** A rule was made, changed or ended: brings everybody in line at once. */
    public void applyRule(long requirement) {
        if (engine.apply(rules.claim(requirement), Scope.EVERYBODY, today()) > 0) {
            changed.fire(ObligationsChanged.ofAnybody());
        }
    }

    /** Something was declared that makes these people do it until then. @return how many it concerns */
    public int declare(long requirement, long event, Collection<Long> employees, LocalDate due) {
        int taken = engine.declare(rules.claim(requirement), new Scope.People(employees), event, due, today());
        changed.fire(new ObligationsChanged(Set.copyOf(employees)));
        return taken;
    }

    /** One portion of the nightly run, in a transaction of its own. @return how many rows changed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int applyPortion(long requirement, long first, long last, LocalDate day) {
        return engine.apply(rules.claim(requirement), new Scope.Portion(first, last), day);
    }

    /** The end of the nightly run. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void announce() {
        changed.fire(ObligationsChanged.ofAnybody());
    }

    private void apply(List<Rule> concerned, Set<Long> employees) {
        Scope people = new Scope.People(employees);
        int rows = 0;
        for (Rule rule : concerned) {
            rows += engine.apply(rule, people, today());
        }
        announce(rows, employees);
    }

    private void announce(int rows, Set<Long> employees) {
        if (rows > 0) {
            changed.fire(new ObligationsChanged(employees));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
