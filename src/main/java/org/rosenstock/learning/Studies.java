package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rosenstock.learning.LessonRow.State;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.study.Completion;
import org.rosenstock.learning.study.OneAtATime;
import org.rosenstock.learning.study.OwnQueries;
import org.rosenstock.learning.study.Participation;
import org.rosenstock.learning.study.ParticipationRepository;
import org.rosenstock.learning.study.StudyHead;
import org.rosenstock.learning.study.StudyQueries;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;

/**
 * Taking a course: begin, read, do, finish, take it again. Everything here is about the asker alone (P02, P05); the one
 * exception is the practical task, which a lead confirms for people of the own unit.
 */
@ApplicationScoped
@Transactional
public class Studies {

    @Inject
    StudyQueries queries;

    @Inject
    OwnQueries own;

    @Inject
    ParticipationRepository participations;

    @Inject
    CourseRepository courses;

    @Inject
    Completion completion;

    @Inject
    OneAtATime oneAtATime;

    @Inject
    Clock clock;

    /**
     * Begins a course with the version in the catalogue, unless it was begun before.
     *
     * @return the page of the course, its {@code resume} being where to go on
     */
    public CoursePage begin(Asker by, String code) {
        oneAtATime.beginning(by.employee());
        StudyHead head = head(by, code);
        if (head.participation() == null) {
            start(by, head, 1);
            head = head(by, code);
        }
        return Courses.page(head, queries.outline(head));
    }

    /**
     * Takes a completed course once more, in its present version.
     *
     * @throws Conflict when it is not completed, or no longer in the catalogue
     */
    public CoursePage again(Asker by, String code) {
        oneAtATime.beginning(by.employee());
        StudyHead head = head(by, code);
        if (head.course().state() != StudyState.DONE || !head.isOffered()) {
            throw new Conflict("learning.course.conflict.again");
        }
        start(by, head, head.run() + 1);
        StudyHead fresh = head(by, code);
        return Courses.page(fresh, queries.outline(fresh));
    }

    private void start(Asker by, StudyHead head, int run) {
        Long version = head.published();
        if (version == null || !head.isOffered()) {
            throw new NotFound("course " + head.course().code());
        }
        participations.add(new Participation(by.employee(), head.course().id(), version, run, clock.instant()));
    }

    /**
     * Opens a lesson and remembers it as the place to go on.
     *
     * @throws NotFound when the course was not begun or has no such lesson
     * @throws Conflict when the lesson is still locked
     */
    public LessonPage open(Asker by, String code, String lesson) {
        oneAtATime.studying(by.employee(), code);
        StudyHead head = head(by, code);
        Outline outline = queries.outline(head);
        LessonRow row = lesson(outline, lesson);
        Participation participation = participation(head);
        if (row.state() == State.LOCKED) {
            throw new Conflict("learning.lesson.conflict.locked");
        }
        participation.stopAt(lesson, clock.instant());
        Lesson content = courses.lesson(row.id());
        String document = content.media();
        MediaFile media = document == null
                ? null
                : own.media(head.course().version(), document).orElse(null);
        return new LessonPage(
                Courses.page(head, outline),
                row,
                content.body(),
                media,
                outline.before(row).orElse(null),
                outline.after(row).orElse(null));
    }

    /**
     * The learner is done with a text, a document or a practical task.
     *
     * @throws Conflict when it is a quiz, which is done by passing it
     */
    public Step lessonDone(Asker by, String code, String lesson) {
        oneAtATime.studying(by.employee(), code);
        StudyHead head = head(by, code);
        Outline outline = queries.outline(head);
        LessonRow row = lesson(outline, lesson);
        Participation participation = participation(head);
        if (row.kind() == LessonKind.QUIZ) {
            throw new Conflict("learning.lesson.conflict.quiz");
        }
        boolean waits = row.kind() == LessonKind.TASK && row.confirmedBy() == TaskConfirm.LEAD;
        Instant now = clock.instant();
        participations.report(participation.id(), row.id(), now, waits ? null : now);
        String next = outline.after(row).map(LessonRow::code).orElse(null);
        boolean completed = completion.check(participation);
        return new Step(next, completed);
    }

    /** Courses the asker is in the middle of, latest first. */
    public List<ContinueRow> continuing(Asker by) {
        return own.continuing(by.employee());
    }

    /** Practical tasks that wait for the asker, as lead or deputy of the unit. */
    public List<TaskRow> tasksToConfirm(Asker by) {
        return own.tasks(by.ledUnits());
    }

    /**
     * A lead confirms that somebody of the own unit did a practical task.
     *
     * @throws NotFound when nothing of this kind waits for the asker
     */
    public void confirmTask(Asker by, long participation, long lesson) {
        oneAtATime.studying(participation);
        boolean mine = own.tasks(by.ledUnits()).stream()
                .anyMatch(task -> task.participation() == participation && task.lesson() == lesson);
        if (!mine || !participations.confirm(participation, lesson, by.employee(), clock.instant())) {
            throw new NotFound("task " + lesson + " of participation " + participation);
        }
        completion.check(participations.get(participation));
    }

    private StudyHead head(Asker by, String code) {
        return queries.head(by.employee(), code).orElseThrow(() -> new NotFound("course " + code));
    }

    private Participation participation(StudyHead head) {
        Long id = head.participation();
        if (id == null) {
            throw new NotFound("participation in course " + head.course().code());
        }
        return participations.get(id);
    }

    private static LessonRow lesson(Outline outline, String code) {
        return outline.find(code).orElseThrow(() -> new NotFound("lesson " + code));
    }
}
