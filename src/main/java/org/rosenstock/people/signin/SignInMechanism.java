package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asking;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.people.SignedInPerson;

/** Finds the person behind each request, from the session or from a bearer token, and sends strangers to sign in. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Container role of everybody who is signed in. */
    public static final String SIGNED_IN = "employee";

    private static final String BEARER = "Bearer ";

    /** What the browser shows by itself or sends as Ajax: "empty" (W3C Fetch Metadata). */
    private static final Set<String> PLACES = Set.of("document", "iframe", "frame", "empty");

    @Inject
    SignIns signIns;

    @Inject
    Asking asking;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInPerson> person = isStatic(request) ? Optional.empty() : find(request);
        if (person.isPresent()) {
            asking.is(person.get());
            return context.notifyContainerAboutLogin(person.get().staffNumber(), roles(person.get()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (isApi(request)) {
            return askForToken(response);
        }
        return isPartOfPage(request) ? refuse(response) : askToSignIn(request, response);
    }

    /** A picture or a script that a page of somebody who has just left still asked for: no sign-in page takes its place. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        String use = request.getHeader("Sec-Fetch-Dest");
        return use != null && !PLACES.contains(use);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<SignedInPerson> find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (isApi(request) && header != null && header.startsWith(BEARER)) {
            return signIns.byToken(header.substring(BEARER.length()).strip());
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignIns.TICKET) instanceof Ticket ticket
                ? signIns.resume(ticket)
                : Optional.empty();
    }

    private static AuthenticationStatus askForToken(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", BEARER.strip());
        write(
                response,
                "application/problem+json",
                "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Send a valid token: Authorization: Bearer …\"}");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String address = "/sign-in?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A redirect would be followed by the script and its page taken for an answer.
            write(
                    response,
                    "text/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"></redirect></partial-response>");
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            response.sendRedirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The page to come back to: for a form the page it stands on, whose address is that of the form. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static void write(HttpServletResponse response, String contentType, String body) {
        response.setContentType(contentType);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean isStatic(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }

    private static Set<String> roles(SignedInPerson person) {
        Set<String> names = person.asker().roles().stream().map(Enum::name).collect(Collectors.toSet());
        names.add(SIGNED_IN);
        return names;
    }
}
