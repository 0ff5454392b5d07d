package org.rosenstock.learning.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.rosenstock.learning.CourseState;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Lets authors at their own courses and administrators at all of them. */
@ApplicationScoped
public class DraftAccess {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    /**
     * @throws NotFound when there is no such course
     * @throws Refused when it is somebody else's
     */
    public Course course(Asker by, String code) {
        Authorship.require(by);
        Course course = courses.get(code);
        Authorship.require(by, course);
        return course;
    }

    /** What authors work on. */
    public CourseVersion draft(Course course) {
        return courses.draft(course);
    }

    public CourseVersion draft(Asker by, String code) {
        return draft(course(by, code));
    }

    /**
     * The draft, kept for this transaction so that two changes of its order do not mix.
     *
     * @throws Conflict when the course is archived
     */
    public CourseVersion change(Asker by, String code) {
        Course course = course(by, code);
        if (course.state() == CourseState.ARCHIVED) {
            throw new Conflict("learning.authoring.conflict.archived");
        }
        CourseVersion draft = draft(course);
        em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    /** @throws NotFound when the draft has no such lesson */
    public Lesson lesson(CourseVersion draft, String code) {
        return courses.lessons(draft.id()).stream()
                .filter(lesson -> lesson.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("lesson " + code));
    }

    /** Counts a change of the lesson's questions as a change of the lesson, and refuses it when the page was old. */
    public void changed(Lesson lesson, int edition) {
        Conflict.unlessSame(edition, lesson.edition());
        em.lock(lesson, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
