package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rosenstock.people.signin.Askers;
import org.rosenstock.people.signin.SignInMethod;
import org.rosenstock.people.signin.SignInThrottle;

/** Signing in: checks who somebody is, slows down guessing, and turns a session back into a person. */
@ApplicationScoped
@Transactional
public class SignIns {

    /** Session attribute that holds the {@link Ticket}. */
    public static final String TICKET = "rosenstock.ticket";

    @Inject
    SignInMethod method;

    @Inject
    SignInThrottle throttle;

    @Inject
    Askers askers;

    @Inject
    Clock clock;

    /** What a session remembers: who, and how often that person had signed out everywhere by then. */
    public record Ticket(long employee, int epoch) implements Serializable {}

    /** How an attempt ended. */
    public sealed interface Result {

        record Admitted(Ticket ticket) implements Result {}

        record Wrong() implements Result {}

        /** Too many failures; nothing was checked. */
        record Blocked(Instant until) implements Result {}
    }

    /**
     * @param login user name or staff number, upper and lower case alike
     * @return the verdict; a wrong name and a wrong password cannot be told apart
     */
    public Result signIn(String login, String password) {
        Instant now = clock.instant();
        Optional<Instant> blocked = throttle.blockedUntil(login, now);
        if (blocked.isPresent()) {
            return new Result.Blocked(blocked.get());
        }
        Optional<Ticket> ticket = method.verify(login, password).flatMap(askers::ticket);
        if (ticket.isEmpty()) {
            throttle.failed(login, now);
            return new Result.Wrong();
        }
        throttle.succeeded(login);
        return new Result.Admitted(ticket.get());
    }

    /** The person behind a session; empty after exit, or after signing out everywhere. */
    public Optional<SignedInPerson> resume(Ticket ticket) {
        return askers.resume(ticket);
    }

    /** The person behind a personal access token; empty when unknown, expired or revoked. */
    public Optional<SignedInPerson> byToken(String token) {
        return askers.byToken(token);
    }
}
