package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Passwords;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.shared.Texts;

/** Page /people/change-password and the same form on the account page. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    Asking asking;

    @Inject
    Passwords passwords;

    @Inject
    FacesContext faces;

    private String current = "";
    private String chosen = "";
    private String repeated = "";

    public String change() {
        boolean first = asking.person().mustChangePassword();
        Ticket ticket = passwords.change(asking.asker(), current, chosen, repeated);
        ((HttpServletRequest) faces.getExternalContext().getRequest()).changeSessionId();
        faces.getExternalContext().getSessionMap().put(SignIns.TICKET, ticket);
        String done = Texts.get(faces.getViewRoot().getLocale(), "people.password.changed");
        Messages.addFlashGlobalInfo("{0}", done);
        return (first ? "/index" : "/people/account") + "?faces-redirect=true";
    }

    public boolean isMust() {
        return asking.person().mustChangePassword();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
