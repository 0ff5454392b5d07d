package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.Studies;
import org.rosenstock.learning.TaskRow;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** Page /learning/tasks: practical tasks that wait for a lead's word. */
@Named
@RequestScoped
public class TasksView {

    @Inject
    Asking asking;

    @Inject
    Studies studies;

    @Inject
    HttpServletRequest request;

    private @Nullable List<TaskRow> rows;

    public List<TaskRow> getRows() {
        if (rows == null) {
            rows = studies.tasksToConfirm(asking.asker());
        }
        return rows;
    }

    /** Confirms the task whose button was pressed. */
    public void confirm() {
        String[] ids = String.valueOf(request.getParameter("confirm")).split("-");
        if (ids.length != 2 || !(ids[0] + ids[1]).matches("\\d{2,36}")) {
            throw new NotFound("task " + request.getParameter("confirm"));
        }
        studies.confirmTask(asking.asker(), Long.parseLong(ids[0]), Long.parseLong(ids[1]));
        Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "learning.task.confirmed"));
        Faces.redirect("/learning/tasks");
    }
}
