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
import org.rosenstock.learning.authoring.DraftQueries;
import org.rosenstock.learning.authoring.DraftReader;
import org.rosenstock.learning.authoring.Publishing;
import org.rosenstock.learning.authoring.Slug;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Media;
import org.rosenstock.learning.packages.StoredCourse;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Rejected;

/**
 * Courses through the eyes of those who write them. Authors work on their own, administrators on all. Everybody else
 * sees only what was published, and a published version never changes.
 */
@ApplicationScoped
@Transactional
public class Authoring {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    @Inject
    DraftAccess access;

    @Inject
    DraftReader reader;

    @Inject
    DraftQueries queries;

    @Inject
    StoredCourse stored;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog audit;

    public List<DraftRow> list(Asker by) {
        by.require(Role.AUTHOR, Role.ADMIN);
        return queries.list(by.employee(), by.is(Role.ADMIN));
    }

    /** @return the code of the new course */
    public String create(Asker by, CourseForm form) {
        by.require(Role.AUTHOR, Role.ADMIN);
        CourseFacts facts = CourseFormRules.facts(form, Set.of());
        return add(by, facts).code();
    }

    private Course add(Asker by, CourseFacts facts) {
        String code = Slug.of(facts.title(), taken -> courses.find(taken).isPresent());
        Course course = new Course(code, by.employee());
        courses.add(course, facts);
        return course;
    }

    public DraftPage show(Asker by, String code) {
        Course course = access.course(by, code);
        return reader.page(course, access.draft(course));
    }

    /** @throws Conflict when somebody else changed these facts meanwhile */
    public void describe(Asker by, String code, CourseForm form) {
        CourseVersion draft = access.change(by, code);
        Conflict.unlessSame(form.version(), draft.version());
        Set<String> files = courses.media(draft.id()).stream().map(Media::name).collect(Collectors.toSet());
        draft.describe(CourseFormRules.facts(form, files));
        em.flush();
    }

    /**
     * Makes what is written now a version for everybody. Who is in the middle of an earlier one finishes that.
     *
     * @return number of the new version
     * @throws Rejected with what is missing
     */
    public int publish(Asker by, String code) {
        access.change(by, code);
        return publishing.publish(by, access.course(by, code));
    }

    /** Out of the catalogue; who has begun may finish. */
    public void withdraw(Asker by, String code) {
        access.course(by, code).withdraw();
        audit.record(by.employee(), "learning.course.withdraw", code, "");
    }

    /** Takes a withdrawal back: the published version is in the catalogue again. */
    public void putBack(Asker by, String code) {
        access.course(by, code).putBack();
        audit.record(by.employee(), "learning.course.putBack", code, "");
    }

    public void archive(Asker by, String code) {
        access.course(by, code).archive();
        audit.record(by.employee(), "learning.course.archive", code, "");
    }

    public void restore(Asker by, String code) {
        access.course(by, code).restore();
        audit.record(by.employee(), "learning.course.restore", code, "");
    }

    /**
     * A new course of the asker's own with the same content.
     *
     * @return its code
     */
    public String copy(Asker by, String code) {
        CourseVersion draft = access.draft(by, code);
        Course copy = add(by, draft.facts());
        stored.write(stored.read(courses.get(code), draft), access.draft(copy));
        return copy.code();
    }
}
