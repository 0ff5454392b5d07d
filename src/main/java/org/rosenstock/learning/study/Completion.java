package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.learning.Outline;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;

/** Completes a participation once its rule is met: certificate and event in the same transaction. */
@ApplicationScoped
public class Completion {

    @Inject
    StudyQueries queries;

    @Inject
    CourseRepository courses;

    @Inject
    CertificateOffice certificates;

    @Inject
    Event<CourseCompleted> completed;

    @Inject
    Clock clock;

    /** @return true when this call completed it */
    public boolean check(Participation participation) {
        if (participation.isCompleted()) {
            return false;
        }
        CourseVersion version = courses.version(participation.versionId());
        Outline outline = queries.outline(version.id(), version.rule(), participation.id());
        if (!CompletionPolicy.isComplete(version.rule(), outline.lessons())) {
            return false;
        }
        complete(participation, version);
        return true;
    }

    private void complete(Participation participation, CourseVersion version) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        participation.complete(now);
        Course course = courses.get(participation.courseId());
        String number = certificates.issue(participation, version.title(), version.language(), today);
        completed.fire(new CourseCompleted(
                participation.employeeId(),
                course.id(),
                course.code(),
                version.title(),
                participation.id(),
                number,
                today));
    }
}
