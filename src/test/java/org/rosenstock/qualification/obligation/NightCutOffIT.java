package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceForm;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Timing;
import org.rosenstock.qualification.requirement.RuleBook;

/** A night that was cut off, or that two nodes worked on at once, ends like one in which nothing went wrong. */
@InContainer
class NightCutOffIT {

    private static final int PEOPLE = 6;

    @Inject
    Requirements requirements;

    @Inject
    EvidenceEntries entries;

    @Inject
    ObligationKeeper keeper;

    @Inject
    ObligationJob job;

    @Inject
    ObligationEngine engine;

    @Inject
    RuleBook book;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private final List<Long> people = new ArrayList<>();
    private long unit;
    private Asker hr;
    private LocalDate night;

    /** The night in question is the one in which the proofs of every second person may be renewed. */
    @BeforeEach
    void somePeople() {
        unit = townsfolk.unit();
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        for (int i = 0; i < PEOPLE; i++) {
            people.add(townsfolk.employee(unit));
        }
        night = LocalDate.now(clock).plusMonths(12).minusDays(Timing.RENEW_DAYS);
    }

    @Test
    void killed_in_the_middle_and_started_again_it_comes_to_the_same() throws Exception {
        long smooth = rule("Ohne Störung");
        long killed = rule("Abgebrochen");
        long middle = people.get(PEOPLE / 2);
        assertThat(job.portion(smooth, people.get(0), last(), night)).isPositive();

        assertThat(keeper.applyPortion(killed, people.get(0), middle, night)).isPositive();
        transaction.begin();
        assertThat(engine.apply(book.get(killed), new Scope.Portion(middle + 1, last()), night))
                .as("work that is lost")
                .isPositive();
        transaction.rollback();
        assertThat(rows(killed)).as("half done").isNotEqualTo(rows(smooth));

        job.portion(killed, people.get(0), last(), night);
        assertThat(rows(killed)).isEqualTo(rows(smooth)).isNotEmpty();
        assertThat(job.portion(killed, people.get(0), last(), night))
                .as("nothing is left to do")
                .isZero();
    }

    @Test
    void two_nodes_at_once_do_it_once() throws Exception {
        long smooth = rule("Ein Knoten");
        long both = rule("Zwei Knoten");
        job.portion(smooth, people.get(0), last(), night);

        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<Integer>> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            nodes.add(threads.submit(() -> job.portion(both, people.get(0), last(), night)));
        }
        List<Integer> changed = new ArrayList<>();
        for (Future<Integer> node : nodes) {
            changed.add(node.get());
        }
        assertThat(changed).as("one of them finds it done").contains(0);
        assertThat(rows(both)).isEqualTo(rows(smooth));
    }

    private long rule(String title) {
        String code = requirements.create(
                hr,
                new RequirementDefinition(
                        title,
                        "Test",
                        "Damit der Test etwas prüft.",
                        null,
                        List.of(new Part(title, List.of(Way.of(WayKind.EXTERNAL)))),
                        List.of(new AudienceBlock(
                                List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of())),
                        List.of(),
                        Timing.every(28, 12),
                        Triggers.NONE,
                        RequirementDefinition.usualReminders(),
                        false));
        for (int i = 0; i < PEOPLE; i += 2) {
            entries.record(
                    hr,
                    people.get(i),
                    new EvidenceForm(EvidenceKind.EXTERNAL, code, null, LocalDate.now(clock), null, "TÜV", null));
        }
        entries.record(
                hr,
                people.get(PEOPLE - 1),
                new EvidenceForm(EvidenceKind.EXTERNAL, code, null, LocalDate.now(clock), null, "TÜV", null));
        return requirements.get(hr, code).id();
    }

    private long last() {
        return people.get(PEOPLE - 1);
    }

    /** All that was recorded about a rule, without its ids. */
    private List<String> rows(long rule) {
        List<?> rows = em.createNativeQuery("select employee_id, cycle, step, why, opened_on, window_from, due_on,"
                        + " covered_until, fulfilled_on, booked_on, valid_until, ended_on, ended_why"
                        + " from qualification_obligation where requirement_id = ?1 order by employee_id, cycle, step")
                .setParameter(1, rule)
                .getResultList();
        return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
    }
}
