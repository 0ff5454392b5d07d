package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.rosenstock.learning.course.Chapter;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.course.LessonQuestion;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.SqlValues;

/** Makes people and published courses for tests of the doors. */
@ApplicationScoped
@Transactional
public class CourseFixture {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    /** Somebody who works here, with no roles. */
    public Asker employee(String lastName) {
        long id = next("people_employee_seq");
        em.createNativeQuery("insert into people_employee (id, staff_number, user_name, first_name, last_name,"
                        + " entry_date) values (?1, ?2, ?2, 'Test', ?3, '2020-01-01')")
                .setParameter(1, id)
                .setParameter(2, "learn" + id)
                .setParameter(3, lastName)
                .executeUpdate();
        return new Asker(id, Set.of(), Set.of());
    }

    /** A unit with this person in it; the asker returned leads it. */
    public Asker leadOf(Asker member) {
        long unit = next("people_org_unit_seq");
        em.createNativeQuery("insert into people_org_unit (id, code, name, kind, valid_from)"
                        + " values (?1, ?2, 'Testeinheit', 'SACHGEBIET', '2020-01-01')")
                .setParameter(1, unit)
                .setParameter(2, "learn-unit" + unit)
                .executeUpdate();
        em.createNativeQuery("insert into people_org_unit_closure (ancestor_id, descendant_id, depth)"
                        + " values (?1, ?1, 0)")
                .setParameter(1, unit)
                .executeUpdate();
        long role = next("people_job_role_seq");
        em.createNativeQuery("insert into people_job_role (id, code, name) values (?1, ?2, 'Testrolle')")
                .setParameter(1, role)
                .setParameter(2, "learn-role" + role)
                .executeUpdate();
        em.createNativeQuery("insert into people_position (id, employee_id, org_unit_id, job_role_id, valid_from,"
                        + " share_percent) values (?1, ?2, ?3, ?4, '2020-01-01', 100)")
                .setParameter(1, next("people_position_seq"))
                .setParameter(2, member.employee())
                .setParameter(3, unit)
                .setParameter(4, role)
                .executeUpdate();
        return new Asker(employee("Leitung").employee(), Set.of(), Set.of(unit));
    }

    /** A published course with one chapter; the lessons are described by their kinds, codes l1, l2, … */
    public String course(CompletionRule rule, LessonKind... kinds) {
        return course(rule, TaskConfirm.SELF, kinds);
    }

    public String course(CompletionRule rule, TaskConfirm confirm, LessonKind... kinds) {
        String code = "learn-it-" + next("learning_course_seq");
        Course course = new Course(code, 1);
        courses.add(course, facts(rule));
        publish(course, 1, rule, confirm, kinds);
        return code;
    }

    /** Another version of the course, with other content. */
    public void publishAgain(String code, CompletionRule rule, LessonKind... kinds) {
        publish(courses.get(code), 2, rule, TaskConfirm.SELF, kinds);
    }

    public void withdraw(String code) {
        courses.get(code).withdraw();
    }

    /** Adds a question to the last version's lesson. */
    public void question(String code, String lesson, String definition) {
        Long version = courses.get(code).publishedVersionId();
        Lesson quiz = courses.lessons(version).stream()
                .filter(found -> found.code().equals(lesson))
                .findFirst()
                .orElseThrow();
        int sort = courses.questions(quiz.id()).size() + 1;
        em.persist(new LessonQuestion(quiz, sort, "q" + sort, definition));
    }

    public void quiz(String code, String lesson, int pass, int attempts, Integer minutes) {
        Long version = courses.get(code).publishedVersionId();
        courses.lessons(version).stream()
                .filter(found -> found.code().equals(lesson))
                .forEach(quiz -> quiz.quiz(pass, attempts, minutes, true));
    }

    /** Moves the day until which the course was given to people. */
    public void dueOn(String code, LocalDate day) {
        em.createNativeQuery("update learning_assignment set due_on = ?2"
                        + " where course_id = (select id from learning_course where code = ?1)")
                .setParameter(1, code)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Moves the moment, in UTC, at which everybody who has done the course had done it. */
    public void completedAt(String code, LocalDateTime utc) {
        em.createNativeQuery("update learning_participation set completed_at = ?2 where completed_at is not null"
                        + " and course_id = (select id from learning_course where code = ?1)")
                .setParameter(1, code)
                .setParameter(2, utc)
                .executeUpdate();
    }

    public void timeIsOver(long attempt) {
        em.createNativeQuery("update learning_attempt set deadline = '2026-01-01' where id = ?1")
                .setParameter(1, attempt)
                .executeUpdate();
    }

    private void publish(Course course, int number, CompletionRule rule, TaskConfirm confirm, LessonKind... kinds) {
        CourseVersion version = new CourseVersion(course, number, facts(rule));
        version.lasts(5 * kinds.length);
        version.publishedBy(1, Instant.parse("2026-01-01T00:00:00Z"));
        em.persist(version);
        Chapter chapter = new Chapter(version, 1, "Kapitel");
        em.persist(chapter);
        for (int i = 0; i < kinds.length; i++) {
            Lesson lesson = new Lesson(version, chapter, i + 1, kinds[i], "l" + (i + 1));
            lesson.describe("Lektion " + (i + 1) + " Fassung " + number, 5);
            lesson.write("Text", null);
            lesson.confirmedBy(confirm);
            lesson.quiz(80, 0, null, false);
            em.persist(lesson);
        }
        em.flush();
        course.publish(version);
    }

    private static CourseFacts facts(CompletionRule rule) {
        return new CourseFacts("Probekurs & mehr", "Ein Kurs für Proben", "de", Topic.SAFETY, null, rule);
    }

    private long next(String sequence) {
        return SqlValues.number(
                em.createNativeQuery("select next value for " + sequence).getSingleResult());
    }
}
