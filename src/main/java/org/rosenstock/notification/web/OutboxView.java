package org.rosenstock.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.MailRow;
import org.rosenstock.notification.Outbox;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.Texts;

/** Page /notification/outbox: mails that wait, were sent, are held or given up. */
@Named
@RequestScoped
public class OutboxView {

    private static final int SIZE = 25;
    private static final List<String> STATES = List.of("WAITING", "SENT", "HELD", "FAILED");

    @Inject
    Asking asking;

    @Inject
    Outbox outbox;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<MailRow> slice;

    public Slice<MailRow> getSlice() {
        if (slice == null) {
            slice = outbox.list(asking.asker(), getState(), getText(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public boolean isSends() {
        return outbox.sends(asking.asker());
    }

    public List<String> getStates() {
        return STATES;
    }

    /** State asked for, empty for all. */
    public String getState() {
        String state = parameter("state");
        return STATES.contains(state) ? state : "";
    }

    public String getText() {
        return parameter("q");
    }

    public int getPage() {
        String page = parameter("page");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    /** Which status mark a state has. */
    public String kind(String state) {
        return switch (state) {
            case "SENT" -> "done";
            case "FAILED" -> "late";
            case "HELD" -> "open";
            default -> "wait";
        };
    }

    /** Puts a held or given-up mail back among those that wait. */
    public String sendAgain(long mail) {
        outbox.sendAgain(asking.asker(), mail);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(Texts.get(faces.getViewRoot().getLocale(), "notification.outbox.again.done")));
        return "/notification/outbox?faces-redirect=true";
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
