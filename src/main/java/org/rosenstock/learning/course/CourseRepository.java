package org.rosenstock.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.NotFound;

/** Courses and the content of their versions. */
@ApplicationScoped
public class CourseRepository {

    @PersistenceContext
    EntityManager em;

    /** Stores a course with its first, empty draft. */
    public CourseVersion add(Course course, CourseFacts facts) {
        em.persist(course);
        em.flush();
        CourseVersion draft = new CourseVersion(course, CourseVersion.DRAFT, facts);
        em.persist(draft);
        em.flush();
        course.workOn(draft);
        return draft;
    }

    /** Stores an empty version with the next number. */
    public CourseVersion addVersion(Course course, CourseFacts facts) {
        int last = em.createQuery("select max(v.number) from CourseVersion v where v.course = :course", Integer.class)
                .setParameter("course", course)
                .getSingleResult();
        CourseVersion version = new CourseVersion(course, last + 1, facts);
        em.persist(version);
        em.flush();
        return version;
    }

    public void add(Chapter chapter) {
        em.persist(chapter);
    }

    public void add(Lesson lesson) {
        em.persist(lesson);
    }

    public void add(LessonQuestion question) {
        em.persist(question);
    }

    public void add(Media media) {
        em.persist(media);
    }

    /** Takes all content out of a draft that was not looked at yet; the database deletes what hangs on chapters. */
    public void empty(CourseVersion draft) {
        draft.requireDraft();
        em.flush();
        em.createQuery("delete from Media m where m.version = :version")
                .setParameter("version", draft)
                .executeUpdate();
        em.createQuery("delete from Chapter c where c.version = :version")
                .setParameter("version", draft)
                .executeUpdate();
    }

    public Optional<Course> find(String code) {
        return em.createQuery("select c from Course c where c.code = :code", Course.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none with this code */
    public Course get(String code) {
        return find(code).orElseThrow(() -> new NotFound("course " + code));
    }

    /** @throws NotFound when there is none with this id */
    public Course get(long id) {
        return Optional.ofNullable(em.find(Course.class, id)).orElseThrow(() -> new NotFound("course " + id));
    }

    /** @throws NotFound when there is none with this id */
    public CourseVersion version(long id) {
        return Optional.ofNullable(em.find(CourseVersion.class, id))
                .orElseThrow(() -> new NotFound("course version " + id));
    }

    /** The version that authors work on. */
    public CourseVersion draft(Course course) {
        Long draft = course.draftVersionId();
        if (draft == null) {
            throw new NotFound("draft of course " + course.code());
        }
        return version(draft);
    }

    /** Makes breaches of constraints reach the caller. */
    public void flush() {
        em.flush();
    }

    /** @throws NotFound when there is none with this id */
    public Lesson lesson(long id) {
        return Optional.ofNullable(em.find(Lesson.class, id)).orElseThrow(() -> new NotFound("lesson " + id));
    }

    public List<Chapter> chapters(long version) {
        return em.createQuery("select c from Chapter c where c.version.id = :version order by c.sort", Chapter.class)
                .setParameter("version", version)
                .getResultList();
    }

    public List<Lesson> lessons(long version) {
        return em.createQuery("select l from Lesson l where l.version.id = :version order by l.sort", Lesson.class)
                .setParameter("version", version)
                .getResultList();
    }

    public List<LessonQuestion> questions(long lesson) {
        return em.createQuery(
                        "select q from LessonQuestion q where q.lesson.id = :lesson order by q.sort",
                        LessonQuestion.class)
                .setParameter("lesson", lesson)
                .getResultList();
    }

    public List<Media> media(long version) {
        return em.createQuery("select m from Media m where m.version.id = :version order by m.name", Media.class)
                .setParameter("version", version)
                .getResultList();
    }

    public Optional<Media> media(long version, String name) {
        return em.createQuery("select m from Media m where m.version.id = :version and m.name = :name", Media.class)
                .setParameter("version", version)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
