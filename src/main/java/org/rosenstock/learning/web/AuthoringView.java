package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.learning.Authoring;
import org.rosenstock.learning.DraftRow;
import org.rosenstock.learning.Topic;
import org.rosenstock.people.Asking;

/** Page /learning/authoring: the courses one writes, and /learning/create-course: beginning another. */
@Named
@RequestScoped
public class AuthoringView {

    @Inject
    Asking asking;

    @Inject
    Authoring authoring;

    private @Nullable List<DraftRow> rows;
    private final CourseInput input = new CourseInput();

    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = authoring.list(asking.asker());
        }
        return rows;
    }

    public CourseInput getInput() {
        return input;
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    /** Asked for before the form is shown, so that nobody fills it in vain. */
    public void enter() {
        getRows();
    }

    public void create() {
        String code = authoring.create(asking.asker(), input.toForm());
        Faces.redirect(DraftView.courseUrl(code));
    }
}
