package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.learning.authoring.CourseFormRules;
import org.rosenstock.learning.authoring.DraftAccess;
import org.rosenstock.learning.authoring.DraftOrder;
import org.rosenstock.learning.authoring.DraftReader;
import org.rosenstock.learning.authoring.Slug;
import org.rosenstock.learning.course.Chapter;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.course.Media;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;

/** What authors write: chapters and lessons of a draft. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final int PASS = 80;
    private static final int MINUTES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    @Inject
    DraftAccess access;

    @Inject
    DraftReader reader;

    public void addChapter(Asker by, String course, String title) {
        CourseVersion draft = access.change(by, course);
        Chapter chapter = new Chapter(draft, 0, CourseFormRules.title("newChapter", title));
        DraftOrder order = order(draft);
        em.persist(chapter);
        order.add(chapter);
    }

    public void renameChapter(Asker by, String course, long chapter, String title) {
        CourseVersion draft = access.change(by, course);
        order(draft).chapter(chapter).rename(CourseFormRules.title("", title));
    }

    /** @param step -1 for up, 1 for down */
    public void moveChapter(Asker by, String course, long chapter, int step) {
        order(access.change(by, course)).moveChapter(chapter, step);
    }

    /** @throws Conflict when it still has lessons: they would be lost with it */
    public void removeChapter(Asker by, String course, long chapter) {
        DraftOrder order = order(access.change(by, course));
        if (!order.lessonsIn(chapter).isEmpty()) {
            throw new Conflict("learning.authoring.conflict.chapterFull");
        }
        em.remove(order.chapter(chapter));
        order.removeChapter(chapter);
    }

    /** @return code of the new lesson */
    public String addLesson(Asker by, String course, long chapter, LessonKind kind, String title) {
        CourseVersion draft = access.change(by, course);
        String name = CourseFormRules.title("", title);
        DraftOrder order = order(draft);
        Set<String> codes =
                courses.lessons(draft.id()).stream().map(Lesson::code).collect(Collectors.toSet());
        Lesson lesson = new Lesson(draft, order.chapter(chapter), 0, kind, Slug.of(name, codes::contains));
        lesson.describe(name, MINUTES);
        lesson.quiz(PASS, 0, null, true);
        em.persist(lesson);
        order.add(lesson);
        count(draft);
        return lesson.code();
    }

    /** @param step -1 for up, 1 for down; goes over into the chapter beside */
    public void moveLesson(Asker by, String course, String lesson, int step) {
        CourseVersion draft = access.change(by, course);
        order(draft).moveLesson(access.lesson(draft, lesson), step);
    }

    public void removeLesson(Asker by, String course, String code) {
        CourseVersion draft = access.change(by, course);
        Lesson lesson = access.lesson(draft, code);
        order(draft).removeLesson(lesson);
        courses.questions(lesson.id()).forEach(em::remove);
        em.remove(lesson);
        count(draft);
    }

    public LessonDraft lesson(Asker by, String course, String lesson) {
        return reader.lesson(access.lesson(access.draft(by, course), lesson));
    }

    /** @throws Conflict when somebody else changed the lesson meanwhile */
    public void write(Asker by, String course, String code, LessonForm form) {
        CourseVersion draft = access.change(by, course);
        Lesson lesson = access.lesson(draft, code);
        Conflict.unlessSame(form.edition(), lesson.edition());
        CourseFormRules.check(
                form, courses.media(draft.id()).stream().map(Media::name).collect(Collectors.toSet()));
        lesson.describe(form.title().strip(), form.minutes());
        lesson.write(form.body(), form.media());
        lesson.confirmedBy(form.confirm());
        lesson.quiz(
                form.quiz().pass(),
                form.quiz().attempts(),
                form.quiz().minutes(),
                form.quiz().shuffle());
        count(draft);
    }

    private DraftOrder order(CourseVersion draft) {
        return new DraftOrder(courses.chapters(draft.id()), courses.lessons(draft.id()));
    }

    private void count(CourseVersion draft) {
        em.flush();
        List<Lesson> lessons = courses.lessons(draft.id());
        draft.lasts(lessons.stream().mapToInt(Lesson::minutes).sum());
    }
}
