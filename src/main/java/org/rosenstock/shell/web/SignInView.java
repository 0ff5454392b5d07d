package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.SignIns.Result;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.shared.Texts;

/** Page /sign-in. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private String login = "";
    private String password = "";
    private @Nullable String next;
    private @Nullable String problem;
    private long waitMinutes;
    private boolean bye;

    public void signIn() {
        Result result = signIns.signIn(login, password);
        if (result instanceof Result.Admitted admitted) {
            enter(admitted.ticket());
        } else if (result instanceof Result.Blocked blocked) {
            problem = "blocked";
            waitMinutes = minutesUntil(blocked.until());
        } else {
            problem = "wrong";
        }
    }

    private void enter(Ticket ticket) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        request.getSession(true);
        request.changeSessionId();
        external.getSessionMap().put(SignIns.TICKET, ticket);
        redirect(external, ownPath(next));
    }

    private void redirect(ExternalContext external, String path) {
        try {
            external.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only paths of our own: anything else could lead to a foreign page that looks like ours. */
    static String ownPath(@Nullable String wanted) {
        return wanted != null && wanted.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? wanted : "/";
    }

    private long minutesUntil(Instant until) {
        return Math.max(1, (Duration.between(clock.instant(), until).toSeconds() + 59) / 60);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    /** What went wrong and what to do, in the language of the page. */
    public String getProblemText() {
        return Texts.get(faces.getViewRoot().getLocale(), "shell.signIn." + problem, waitMinutes);
    }

    public boolean isBye() {
        return bye;
    }

    public void setBye(boolean bye) {
        this.bye = bye;
    }
}
