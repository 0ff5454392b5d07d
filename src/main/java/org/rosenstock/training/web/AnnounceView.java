package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.Letters;

/** Part of page /training/session: tells everybody with a seat that there is material. */
@Named
@RequestScoped
public class AnnounceView {

    @Inject
    Asking asking;

    @Inject
    Letters letters;

    @Inject
    HttpServletRequest request;

    public String material() {
        TrainingPages.say("training.letter.announced", letters.material(asking.asker(), session()));
        return "/training/session?faces-redirect=true&id=" + session();
    }

    public String getSession() {
        return Objects.requireNonNullElse(request.getParameter("id"), "");
    }

    private long session() {
        if (!getSession().matches("[0-9]{1,18}")) {
            throw new NotFound("training session " + getSession());
        }
        return Long.parseLong(getSession());
    }
}
