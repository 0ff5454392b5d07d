package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.rosenstock.learning.authoring.Authorship;
import org.rosenstock.learning.authoring.PublishCheck;
import org.rosenstock.learning.authoring.Publishing;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.packages.CoursePackage;
import org.rosenstock.learning.packages.PackageArchive;
import org.rosenstock.learning.packages.StoredCourse;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Courses as zip files: taking them in and giving them out. Authors for their own courses, the administration for all. */
@ApplicationScoped
@Transactional
public class CoursePackages {

    @Inject
    CourseRepository courses;

    @Inject
    StoredCourse stored;

    @Inject
    Publishing publishing;

    /**
     * Makes a new course of the package, or puts its content into the draft of the course of that name.
     *
     * @param publish whether it goes into the catalogue at once
     * @throws Rejected with everything that is wrong; nothing is stored then
     * @throws Conflict when the name belongs to somebody else's course
     */
    public ImportedCourse importPackage(Asker by, InputStream zip, boolean publish) {
        Authorship.require(by);
        return PackageArchive.use(zip, content -> store(by, content, publish));
    }

    private ImportedCourse store(Asker by, CoursePackage content, boolean publish) {
        if (publish) {
            Rejected.unlessEmpty(PublishCheck.missing(content));
        }
        Optional<Course> known = courses.find(content.code());
        Course course = known.orElseGet(() -> new Course(content.code(), by.employee()));
        CourseVersion draft = known.isPresent() ? emptied(by, course, content) : courses.add(course, content.facts());
        stored.write(content, draft);
        courses.flush();
        int number = publish ? publishing.publish(by, course) : CourseVersion.DRAFT;
        return new ImportedCourse(content.code(), content.facts().title(), known.isEmpty(), number);
    }

    private CourseVersion emptied(Asker by, Course course, CoursePackage content) {
        if (!Authorship.mayChange(by, course)) {
            throw new Conflict("learning.package.foreignCourse");
        }
        CourseVersion draft = courses.draft(course);
        courses.empty(draft);
        draft.describe(content.facts());
        return draft;
    }

    /**
     * Writes what the draft of a course holds and closes the stream.
     *
     * @throws NotFound when there is none of this name
     */
    public void export(Asker by, String code, OutputStream out) {
        Course course = courses.get(code);
        Authorship.require(by, course);
        PackageArchive.write(stored.read(course, courses.draft(course)), out);
    }
}
