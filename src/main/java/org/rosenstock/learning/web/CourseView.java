package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.CoursePage;
import org.rosenstock.learning.Courses;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.Studies;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** Page /learning/course: what a course is about, how far the asker has come, and the way in. */
@Named
@RequestScoped
public class CourseView {

    @Inject
    Asking asking;

    @Inject
    Courses courses;

    @Inject
    Studies studies;

    @Inject
    DueCourses due;

    @Inject
    HttpServletRequest request;

    private @Nullable CoursePage page;

    /** Reads the course before anything is written, so that an unknown one is answered with its error page. */
    public void load() {
        getPage();
    }

    public CoursePage getPage() {
        if (page == null) {
            page = courses.show(asking.asker(), getId());
        }
        return page;
    }

    public String getId() {
        return Optional.ofNullable(request.getParameter("id")).orElseThrow(() -> new NotFound("course without id"));
    }

    public @Nullable DueItem getDue() {
        return due.all().get(getPage().course().code());
    }

    public String begin() {
        return into(studies.begin(asking.asker(), getId()));
    }

    public String again() {
        try {
            return into(studies.again(asking.asker(), getId()));
        } catch (Conflict e) {
            Messages.add(FacesMessage.SEVERITY_ERROR, null, Texts.get(Faces.getLocale(), e.key()));
            return "";
        }
    }

    /** Address of a lesson in the player. */
    public String lessonUrl(LessonRow lesson) {
        return url(getPage(), lesson);
    }

    static String url(CoursePage page, LessonRow lesson) {
        String player = lesson.kind() == LessonKind.QUIZ ? "quiz" : "lesson";
        return "/learning/" + player + "?course=" + page.course().code() + "&lesson=" + lesson.code();
    }

    private static String into(CoursePage begun) {
        LessonRow first = begun.resume();
        Faces.redirect(first == null ? begun.course().getUrl() : url(begun, first));
        return "";
    }
}
