package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.CoursePage;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.LessonPage;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.Step;
import org.rosenstock.learning.Studies;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** Page /learning/lesson: the player with one opened lesson. */
@Named
@RequestScoped
public class LessonView {

    @Inject
    Asking asking;

    @Inject
    Studies studies;

    @Inject
    LessonText text;

    @Inject
    HttpServletRequest request;

    private @Nullable LessonPage opened;

    /** Opens the lesson; a quiz is shown by a page of its own. */
    public void load() {
        if (getOpened().lesson().kind() == LessonKind.QUIZ) {
            Faces.redirect(CourseView.url(getPage(), getOpened().lesson()));
        }
    }

    public LessonPage getOpened() {
        if (opened == null) {
            opened = studies.open(asking.asker(), parameter("course"), parameter("lesson"));
        }
        return opened;
    }

    public CoursePage getPage() {
        return getOpened().page();
    }

    public LessonRow getLesson() {
        return getOpened().lesson();
    }

    /** The text of the lesson as safe HTML. */
    public String getHtml() {
        return text.html(getOpened().markdown(), getPage().course().version());
    }

    public String lessonUrl(LessonRow lesson) {
        return CourseView.url(getPage(), lesson);
    }

    /** Marks the lesson as done and goes on. */
    public void done() {
        Step step = studies.lessonDone(asking.asker(), parameter("course"), parameter("lesson"));
        String course = "/learning/course?id=" + parameter("course");
        if (step.completed()) {
            Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "learning.course.completed"));
            Faces.redirect(course + "#abschluss");
            return;
        }
        LessonRow next = getOpened().next();
        Faces.redirect(next == null ? course : lessonUrl(next));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElseThrow(() -> new NotFound("no " + name));
    }
}
