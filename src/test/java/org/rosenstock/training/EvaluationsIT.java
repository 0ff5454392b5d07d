package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** What people think of a training, from the closed list to the results; nobody is told apart. */
@InContainer
class EvaluationsIT {

    /** What ties a row to a person, a moment or an order. */
    private static final String TELLTALE = """
            select concat(table_name, '.', column_name) from information_schema.columns
             where table_schema = database()
               and table_name in ('training_evaluation_count', 'training_evaluation_text', 'training_evaluation_mark')
               and (data_type in ('datetime', 'timestamp', 'date', 'time') or extra like '%auto_increment%'
                    or column_name regexp 'employee|person|registration|actor|_by$|_at$|position|sequence')
            """;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationResults results;

    @Inject
    Offerings offerings;

    @Inject
    EvaluationForms forms;

    @Inject
    AttendanceLists lists;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    @Any
    Instance<DueItems> due;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private long unit;
    private Asker hr;
    private String offering = "";

    @BeforeEach
    void an_offering() {
        unit = townsfolk.unit();
        hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
        offering = fixture.offering("Rückmeldung", Approval.NONE, WaitingRule.ARRIVAL);
    }

    @Test
    void those_who_took_part_are_asked_once() {
        long session = fixture.session(offering, 5, -3);
        Asker anna = seated(session);
        Asker ben = seated(session);
        lists.mark(hr, session, registration(session, ben), day(-3), AttendanceMark.ABSENT);
        close(session, -3);

        assertThat(asked(anna)).extracting(DueItem::url).containsExactly("/training/evaluation?session=" + session);
        assertThat(asked(ben)).isEmpty();
        assertThatThrownBy(() -> evaluations.sheet(ben, session)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> evaluations.answer(hr, session, all(session, anna, 5)))
                .isInstanceOf(Refused.class);

        EvaluationSheet sheet = evaluations.sheet(anna, session);
        assertThat(sheet.state()).isEqualTo(EvaluationSheet.State.OPEN);
        assertThat(sheet.lastDay()).isEqualTo(day(14));
        evaluations.answer(anna, session, all(session, anna, 5));
        assertThat(evaluations.sheet(anna, session).state()).isEqualTo(EvaluationSheet.State.ANSWERED);
        assertThat(asked(anna)).isEmpty();
        assertThatThrownBy(() -> evaluations.answer(anna, session, all(session, anna, 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void says_what_is_wrong_and_counts_nothing() {
        long session = fixture.session(offering, 5, -3);
        Asker anna = seated(session);
        close(session, -3);
        assertThatThrownBy(() -> evaluations.answer(anna, session, new EvaluationAnswers(Map.of(), Map.of(1L, "x"))))
                .isInstanceOf(Rejected.class);
        long scale = question(session, anna, EvaluationQuestion.Kind.SCALE);
        long text = question(session, anna, EvaluationQuestion.Kind.TEXT);
        for (EvaluationAnswers wrong : List.of(
                new EvaluationAnswers(Map.of(scale, 6), Map.of()),
                new EvaluationAnswers(Map.of(scale, 0), Map.of()),
                new EvaluationAnswers(Map.of(text, 1), Map.of()),
                new EvaluationAnswers(Map.of(), Map.of(text, " ")),
                new EvaluationAnswers(Map.of(), Map.of(text, "x".repeat(1001))),
                new EvaluationAnswers(Map.of(Long.MAX_VALUE, 1), Map.of()))) {
            assertThatThrownBy(() -> evaluations.answer(anna, session, wrong)).isInstanceOf(Rejected.class);
        }
        assertThat(evaluations.sheet(anna, session).state()).isEqualTo(EvaluationSheet.State.OPEN);
        fixture.evaluationOver(session);
        assertThat(evaluations.sheet(anna, session).state()).isEqualTo(EvaluationSheet.State.OVER);
        assertThatThrownBy(() -> evaluations.answer(anna, session, all(session, anna, 5)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void two_clicks_at_once_count_once() throws InterruptedException, ExecutionException {
        long session = fixture.session(offering, 5, -3);
        Asker anna = seated(session);
        close(session, -3);
        EvaluationAnswers given = all(session, anna, 4);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> answer = () -> {
                try {
                    evaluations.answer(anna, session, given);
                    return true;
                } catch (Conflict second) {
                    return false;
                }
            };
            List<Future<Boolean>> both = threads.invokeAll(List.of(answer, answer));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothing_is_told_of_fewer_than_five_or_before_the_end() {
        answered(-30, 3, 3);
        assertThat(results.of(hr, offering, 0).shown()).isEmpty();
        assertThat(results.of(hr, offering, 0).waiting()).isOne();
        long second = answered(-20, 6, 4);
        assertThat(results.of(hr, offering, 0).shown())
                .as("the second runs on: two have not answered")
                .isEmpty();
        fixture.evaluationOver(second);

        EvaluationResult result = results.of(hr, offering, 0);
        assertThat(result.shown()).hasSize(1);
        assertThat(result.answers()).isEqualTo(7);
        assertThat(result.people()).isEqualTo(9);
        assertThat(result.waiting()).isZero();
        assertThat(result.figures().get(0).counts()).containsExactly(0L, 0L, 0L, 0L, 7L);
        assertThat(result.figures().get(0).mean()).isEqualTo(5);
        assertThat(result.figures().get(5).texts()).hasSize(7).isSorted();

        fixture.evaluationOver(answered(-10, 2, 2));
        assertThat(results.of(hr, offering, 0).answers())
                .as("two more stay untold, else the difference tells them")
                .isEqualTo(7);
        long lot = result.shown().get(0).id();
        assertThat(results.of(hr, offering, lot).figures()).isEqualTo(result.figures());
        assertThatThrownBy(() -> results.of(hr, offering, Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        assertThat(summary().answers()).isEqualTo(7);
        assertThat(summary().waiting()).isOne();
        assertThat(summary().mean()).isEqualTo(5);
    }

    @Test
    void a_question_that_too_few_answered_is_left_out_of_the_sum_too() {
        long session = fixture.session(offering, 10, -3);
        List<Asker> people =
                List.of(seated(session), seated(session), seated(session), seated(session), seated(session));
        close(session, -3);
        List<EvaluationQuestion> asked =
                evaluations.sheet(people.get(0), session).questions();
        for (int i = 0; i < people.size(); i++) {
            Map<Long, Integer> choices = i == 0
                    ? Map.of(asked.get(0).id(), 2)
                    : Map.of(asked.get(0).id(), 2, asked.get(1).id(), 1);
            evaluations.answer(people.get(i), session, new EvaluationAnswers(choices, Map.of()));
        }
        answered(-2, 5, 5);
        List<EvaluationFigure> figures = results.of(hr, offering, 0).figures();
        assertThat(figures.get(0).total()).isEqualTo(10);
        assertThat(figures.get(1).counts()).containsExactly(0L, 0L, 0L, 0L, 5L);
        assertThat(results.of(hr, offering, session).figures().get(1).counts()).isEmpty();
        assertThat(summary().mean()).isCloseTo((10 + 4 * 25) / 25.0, within(0.01));
    }

    @Test
    void dates_keep_the_questions_that_they_asked() {
        long id = forms.create(hr, form("Erste Frage"));
        forms.use(hr, offering, id);
        answered(-5, 5, 5);
        EvaluationForm before = forms.get(hr, id);
        forms.change(
                hr, id, new EvaluationForm("Neu", "New", form("Zweite Frage").questions(), before.version()));
        assertThatThrownBy(() -> forms.change(hr, id, before)).isInstanceOf(Conflict.class);
        assertThat(results.of(hr, offering, 0).figures().get(0).question().german())
                .isEqualTo("Erste Frage");
        long later = answered(-4, 5, 5);
        EvaluationResult result = results.of(hr, offering, 0);
        assertThat(result.lots()).hasSize(2);
        assertThat(result.shown()).extracting(EvaluationLot::id).containsExactly(later);
        assertThat(result.figures().get(0).question().german()).isEqualTo("Zweite Frage");
        assertThat(forms.ofOffering(hr, offerings.copy(hr, offering))).isEqualTo(id);
        forms.use(hr, offering, 0);
        long silent = fixture.session(offering, 5, -3);
        Asker anna = seated(silent);
        close(silent, -3);
        assertThat(evaluations.sheet(anna, silent).state()).isEqualTo(EvaluationSheet.State.NONE);
        assertThat(asked(anna)).isEmpty();
    }

    @Test
    void no_column_ties_an_answer_to_a_person_a_moment_or_an_order() {
        assertThat(em.createNativeQuery(TELLTALE).getResultList())
                .isEqualTo(List.of("training_evaluation_mark.registration_id"));
        assertThat(em.createNativeQuery(
                                "select count(*) from information_schema.columns where table_schema = database()"
                                        + " and table_name = 'training_evaluation_mark'")
                        .getSingleResult())
                .isEqualTo(1L);
    }

    private EvaluationSummary summary() {
        return results.list(hr, Paging.first(500)).items().stream()
                .filter(row -> row.offering().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationForm form(String question) {
        return new EvaluationForm(
                "Kurz",
                "Short",
                List.of(
                        new EvaluationQuestion(
                                0, EvaluationQuestion.Kind.SCALE, question, "Question", "nein", "no", "ja", "yes"),
                        new EvaluationQuestion(
                                0, EvaluationQuestion.Kind.TEXT, "Was noch?", "What else?", "", "", "", "")),
                0);
    }

    /** A closed date in which so many took part, of whom so many chose the highest everywhere. */
    private long answered(int inDays, int people, int answers) {
        long session = fixture.session(offering, people, inDays);
        List<Asker> there =
                IntStream.range(0, people).mapToObj(each -> seated(session)).toList();
        close(session, inDays);
        there.subList(0, answers).forEach(person -> evaluations.answer(person, session, all(session, person, 5)));
        return session;
    }

    private EvaluationAnswers all(long session, Asker person, int choice) {
        Map<Long, Integer> choices = new HashMap<>();
        Map<Long, String> texts = new HashMap<>();
        for (EvaluationQuestion each : evaluations.sheet(person, session).questions()) {
            if (each.kind() == EvaluationQuestion.Kind.TEXT) {
                texts.put(each.id(), "Text " + person.employee());
            } else {
                choices.put(each.id(), Math.min(choice, each.kind().choices()));
            }
        }
        return new EvaluationAnswers(choices, texts);
    }

    private long question(long session, Asker person, EvaluationQuestion.Kind kind) {
        return evaluations.sheet(person, session).questions().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DueItem> asked(Asker person) {
        return due.stream()
                .flatMap(source -> source.dueFor(person.employee(), LocalDate.now(clock)).stream())
                .filter(item -> item.key().startsWith("evaluation:"))
                .toList();
    }

    private Asker seated(long session) {
        Asker person = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        fixture.seated(session, person.employee());
        return person;
    }

    private long registration(long session, Asker person) {
        return lists.get(hr, session).entries().stream()
                .filter(entry -> entry.employee() == person.employee())
                .findFirst()
                .orElseThrow()
                .registration();
    }

    private void close(long session, int inDays) {
        lists.markRest(hr, session, day(inDays));
        lists.close(hr, session);
    }

    private LocalDate day(int inDays) {
        return LocalDate.now(clock).plusDays(inDays);
    }
}
