package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rosenstock.learning.LessonKind.QUIZ;
import static org.rosenstock.learning.LessonKind.TEXT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

@InContainer
class AttemptsIT {

    private static final CompletionRule QUIZ_ONLY = new CompletionRule(false, true, false);
    private static final String NUMBER =
            "{\"id\":\"q1\",\"type\":\"number\",\"points\":1,\"text\":\"Notruf?\",\"answer\":112,\"explanation\":\"\"}";
    private static final String WORD =
            "{\"id\":\"q2\",\"type\":\"text\",\"points\":1,\"text\":\"Wort?\",\"accepted\":[\"Weg\"],\"explanation\":\"\"}";
    private static final Answer RIGHT = typed("112");
    private static final Answer WRONG = typed("110");

    @Inject
    CourseFixture fixture;

    @Inject
    Attempts attempts;

    @Inject
    Studies studies;

    @Inject
    Courses courses;

    @Test
    void an_attempt_goes_on_with_the_answers_given() {
        Asker me = fixture.employee("Nannen");
        String code = begun(me, 0, null);
        long attempt = started(me, code);
        attempts.save(me, attempt, "q1", WRONG);
        attempts.save(me, attempt, "q1", RIGHT);
        QuizPage page = attempts.open(me, code, "l1");
        assertThat(page.isRunning()).isTrue();
        assertThat(page.questions().get(0).answer()).isEqualTo(RIGHT);
        assertThat(page.questions().get(0).grade()).isNull();
        attempts.start(me, code, "l1");
        assertThat(started(me, code)).isEqualTo(attempt);
    }

    @Test
    void a_checked_answer_shows_its_worth_and_stays() {
        Asker me = fixture.employee("Oltmann");
        String code = begun(me, 0, null);
        long attempt = started(me, code);
        attempts.check(me, attempt, "q1", WRONG);
        attempts.save(me, attempt, "q1", RIGHT);
        AskedQuestion question = attempts.open(me, code, "l1").questions().get(0);
        assertThat(question.answer()).isEqualTo(WRONG);
        assertThat(question.grade()).isNotNull();
        assertThat(question.grade().points()).isZero();
    }

    @Test
    void passing_completes_the_course() {
        Asker me = fixture.employee("Peters");
        String code = begun(me, 0, null);
        long attempt = started(me, code);
        attempts.check(me, attempt, "q1", RIGHT);
        attempts.save(me, attempt, "q2", typed(" weg "));
        attempts.submit(me, attempt);
        attempts.submit(me, attempt);
        AttemptRow row = attempts.open(me, code, "l1").attempt();
        assertThat(row.passed()).isTrue();
        assertThat(row.getPercent()).isEqualTo(100);
        assertThat(courses.show(me, code).certificate()).isNotNull();
    }

    @Test
    void a_failed_attempt_can_be_repeated_until_none_is_left() {
        Asker me = fixture.employee("Reents");
        String code = begun(me, 2, null);
        attempts.submit(me, started(me, code));
        attempts.submit(me, started(me, code));
        assertThat(attempts.open(me, code, "l1").isMayStart()).isFalse();
        assertThatThrownBy(() -> attempts.start(me, code, "l1")).isInstanceOf(Conflict.class);
        assertThat(courses.show(me, code).course().state()).isEqualTo(StudyState.BEGUN);
    }

    @Test
    void a_closed_attempt_takes_no_answer() {
        Asker me = fixture.employee("Siems");
        String code = begun(me, 0, null);
        long attempt = started(me, code);
        attempts.submit(me, attempt);
        assertThatThrownBy(() -> attempts.save(me, attempt, "q1", RIGHT)).isInstanceOf(Conflict.class);
    }

    @Test
    void an_answer_to_a_question_that_the_quiz_does_not_ask_is_not_taken_silently() {
        Asker me = fixture.employee("Tjaden");
        long attempt = started(me, begun(me, 0, null));
        assertThatThrownBy(() -> attempts.save(me, attempt, "q99", RIGHT)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_reaches_the_attempt_of_somebody_else() {
        Asker me = fixture.employee("Theilen");
        String code = begun(me, 0, null);
        long attempt = started(me, code);
        Asker all = new Asker(fixture.employee("Ubben").employee(), Set.of(Role.values()), Set.of(1L));
        assertThatThrownBy(() -> attempts.save(all, attempt, "q1", RIGHT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.check(all, attempt, "q1", RIGHT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.submit(all, attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.open(all, code, "l1")).isInstanceOf(NotFound.class);
    }

    @Test
    void who_needs_more_time_gets_it_in_every_quiz() {
        Asker me = fixture.employee("Visser");
        String code = begun(me, 0, 20);
        Asker hr = new Asker(fixture.employee("Wilts").employee(), Set.of(Role.HR), Set.of());
        assertThatThrownBy(() -> attempts.grantExtraTime(me, me.employee(), 50)).isInstanceOf(Refused.class);
        attempts.grantExtraTime(hr, me.employee(), 50);
        AttemptRow attempt = attempts.open(me, code, "l1").attempt();
        assertThat(attempt).isNull();
        Instant before = Instant.now();
        long id = started(me, code);
        AttemptRow running = attempts.open(me, code, "l1").attempt();
        assertThat(running.id()).isEqualTo(id);
        assertThat(Duration.between(before, running.deadline()))
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));
    }

    @Test
    void an_attempt_whose_time_is_over_is_handed_in_with_what_is_there() {
        Asker me = fixture.employee("Zimmer");
        String code = begun(me, 0, 20);
        long attempt = started(me, code);
        attempts.save(me, attempt, "q1", RIGHT);
        fixture.timeIsOver(attempt);
        assertThatThrownBy(() -> attempts.save(me, attempt, "q2", typed("Weg"))).isInstanceOf(Conflict.class);
        AttemptRow row = attempts.open(me, code, "l1").attempt();
        assertThat(row.isOpen()).isFalse();
        assertThat(row.getPercent()).isEqualTo(50);
    }

    @Test
    void a_text_lesson_is_no_quiz() {
        Asker me = fixture.employee("Aden");
        String code = fixture.course(new CompletionRule(true, false, false), TEXT);
        studies.begin(me, code);
        assertThatThrownBy(() -> attempts.open(me, code, "l1")).isInstanceOf(NotFound.class);
    }

    private String begun(Asker me, int most, Integer minutes) {
        String code = fixture.course(QUIZ_ONLY, QUIZ);
        fixture.question(code, "l1", NUMBER);
        fixture.question(code, "l1", WORD);
        fixture.quiz(code, "l1", 80, most, minutes);
        studies.begin(me, code);
        return code;
    }

    private long started(Asker me, String code) {
        attempts.start(me, code, "l1");
        return attempts.open(me, code, "l1").attempt().id();
    }

    private static Answer typed(String text) {
        return new Answer.Typed(List.of(text));
    }
}
