package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.Authoring;
import org.rosenstock.learning.DraftMedia;
import org.rosenstock.learning.DraftPage;
import org.rosenstock.learning.Drafts;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.MediaRow;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** What all pages of a draft share: the course, its outline with the buttons beside it, and its files. */
@Named
@RequestScoped
public class DraftView {

    @Inject
    Asking asking;

    @Inject
    Authoring authoring;

    @Inject
    Drafts drafts;

    @Inject
    DraftMedia media;

    @Inject
    HttpServletRequest request;

    private @Nullable DraftPage page;
    private @Nullable List<MediaRow> files;

    public DraftPage getPage() {
        if (page == null) {
            page = authoring.show(asking.asker(), getCode());
        }
        return page;
    }

    public List<MediaRow> getFiles() {
        if (files == null) {
            files = media.list(asking.asker(), getCode());
        }
        return files;
    }

    public String getCode() {
        return Optional.ofNullable(request.getParameter("id"))
                .or(() -> Optional.ofNullable(request.getParameter("course")))
                .orElseThrow(() -> new NotFound("no course"));
    }

    /** Code of the lesson that is open, empty when there is none. */
    public String getLesson() {
        return parameter("lesson");
    }

    public LessonKind[] getKinds() {
        return LessonKind.values();
    }

    /** Does what the pressed button of the outline says: verb, colon, what it concerns. */
    public void arrange() {
        String[] command = parameter("act").split(":", 2);
        String target = command.length > 1 ? command[1] : "";
        switch (command[0]) {
            case "chapter-add" -> drafts.addChapter(asking.asker(), getCode(), parameter("newChapter"));
            case "chapter-up" -> drafts.moveChapter(asking.asker(), getCode(), id(target), -1);
            case "chapter-down" -> drafts.moveChapter(asking.asker(), getCode(), id(target), 1);
            case "chapter-name" ->
                drafts.renameChapter(asking.asker(), getCode(), id(target), parameter("chapter" + target));
            case "chapter-remove" -> drafts.removeChapter(asking.asker(), getCode(), id(target));
            case "lesson-up" -> drafts.moveLesson(asking.asker(), getCode(), target, -1);
            case "lesson-down" -> drafts.moveLesson(asking.asker(), getCode(), target, 1);
            case "lesson-add" -> {
                addLesson(target);
                return;
            }
            default -> throw new NotFound("act " + command[0]);
        }
        Faces.redirect(getLesson().isEmpty() ? courseUrl(getCode()) : lessonUrl(getCode(), getLesson()));
    }

    private void addLesson(String chapter) {
        String wanted = parameter("kind" + chapter);
        LessonKind kind = Arrays.stream(LessonKind.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("lesson kind " + wanted));
        String lesson = drafts.addLesson(asking.asker(), getCode(), id(chapter), kind, parameter("lesson" + chapter));
        Faces.redirect(lessonUrl(getCode(), lesson));
    }

    public String lessonUrl(String lesson) {
        return lessonUrl(getCode(), lesson);
    }

    static String courseUrl(String course) {
        return "/learning/edit?id=" + course;
    }

    static String lessonUrl(String course, String lesson) {
        return "/learning/edit-lesson?course=" + course + "&lesson=" + lesson;
    }

    /** Says at the top of the next page what was done. */
    static void say(String key, Object... args) {
        Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), key, args));
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotFound("id " + text);
        }
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
