package org.rosenstock.learning.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.rosenstock.learning.CoursePublished;
import org.rosenstock.learning.CourseState;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.packages.CoursePackage;
import org.rosenstock.learning.packages.StoredCourse;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Rejected;

/** Makes what the draft holds now the next version. Whoever is inside an earlier one stays there. */
@ApplicationScoped
public class Publishing {

    @Inject
    CourseRepository courses;

    @Inject
    StoredCourse stored;

    @Inject
    AuditLog audit;

    @Inject
    Event<CoursePublished> published;

    @Inject
    Clock clock;

    /**
     * Publishes the draft.
     *
     * @return number of the new version
     * @throws Rejected with everything that is missing
     */
    public int publish(Asker by, Course course) {
        if (course.state() == CourseState.ARCHIVED) {
            throw new Conflict("learning.course.conflict.state");
        }
        CoursePackage content = stored.read(course, courses.draft(course));
        Rejected.unlessEmpty(PublishCheck.missing(content));
        CourseVersion version = courses.addVersion(course, content.facts());
        stored.write(content, version);
        version.publishedBy(by.employee(), clock.instant());
        course.publish(version);
        courses.flush();
        audit.record(by.employee(), "learning.course.publish", course.code(), "version " + version.number());
        published.fire(new CoursePublished(course.id(), course.code(), version.title(), version.number()));
        return version.number();
    }
}
