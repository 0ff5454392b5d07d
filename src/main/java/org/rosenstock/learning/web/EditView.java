package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.learning.Authoring;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** Page /learning/edit: facts about the course, what is missing, and publishing. */
@Named
@RequestScoped
public class EditView {

    @Inject
    Asking asking;

    @Inject
    Authoring authoring;

    @Inject
    DraftView draft;

    @Inject
    HttpServletRequest request;

    private @Nullable CourseInput input;

    public CourseInput getInput() {
        if (input == null) {
            input = CourseInput.of(draft.getPage().facts());
        }
        return input;
    }

    public void save() {
        authoring.describe(asking.asker(), draft.getCode(), getInput().toForm());
        DraftView.say("learning.authoring.saved");
        Faces.redirect(DraftView.courseUrl(draft.getCode()));
    }

    /** True once somebody asked to publish and is to be told what that means. */
    public boolean isPublishing() {
        return "publish".equals(request.getParameter("do"));
    }

    /** Where the first missing point can be mended; empty when all is there. */
    public String getNextPoint() {
        return draft.getPage().checks().stream()
                .flatMap(check -> check.findings().stream())
                .findFirst()
                .map(this::findingUrl)
                .orElse("");
    }

    public String findingUrl(Finding finding) {
        return finding.field().isEmpty()
                ? DraftView.courseUrl(draft.getCode()) + "#angaben"
                : DraftView.lessonUrl(draft.getCode(), finding.field());
    }

    public String text(Finding finding) {
        return Texts.get(Faces.getLocale(), finding);
    }

    /** Does what the pressed button says about the life of the course. */
    public void decide() {
        String code = draft.getCode();
        switch (String.valueOf(request.getParameter("life"))) {
            case "publish" -> DraftView.say("learning.authoring.published", authoring.publish(asking.asker(), code));
            case "withdraw" -> {
                authoring.withdraw(asking.asker(), code);
                DraftView.say("learning.authoring.withdrawn");
            }
            case "putBack" -> {
                authoring.putBack(asking.asker(), code);
                DraftView.say("learning.authoring.isBack");
            }
            case "archive" -> {
                authoring.archive(asking.asker(), code);
                DraftView.say("learning.authoring.archived");
            }
            case "restore" -> {
                authoring.restore(asking.asker(), code);
                DraftView.say("learning.authoring.restored");
            }
            case "copy" -> {
                code = authoring.copy(asking.asker(), code);
                DraftView.say("learning.authoring.copied");
            }
            default -> throw new NotFound("no such step");
        }
        Faces.redirect(DraftView.courseUrl(code));
    }
}
