package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.people.SignedInPerson;

/** What every page shows around its content: language, theme, the person, the areas this person has. */
@Named
@RequestScoped
public class Frame {

    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final Set<String> THEMES = Set.of("hell", "dunkel", "kontrast");

    @Inject
    Asking asking;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Two letters: what was chosen in this browser, else the person's own language, else what the browser asks for. */
    public String getLanguage() {
        return cookie("rs-lang")
                .filter(LANGUAGES::contains)
                .or(() -> asking.find().map(SignedInPerson::language))
                .orElseGet(() -> "en".equals(request.getLocale().getLanguage()) ? "en" : "de");
    }

    /** Theme chosen in this browser; absent when the system decides. */
    public @Nullable String getTheme() {
        return cookie("rs-theme").filter(THEMES::contains).orElse(null);
    }

    public boolean isSignedIn() {
        return asking.find().isPresent();
    }

    public SignedInPerson getPerson() {
        return asking.person();
    }

    public boolean isLead() {
        return asking.find().map(person -> person.asker().isLead()).orElse(false);
    }

    public boolean isAuthor() {
        return is(Role.AUTHOR) || is(Role.ADMIN);
    }

    public boolean isHr() {
        return is(Role.HR);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    public boolean isCouncil() {
        return is(Role.COUNCIL);
    }

    /** True when the navigation has the group of those who answer for others. */
    public boolean isResponsible() {
        return isLead() || isHr() || isAdmin() || isCouncil() || isAuthor();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    private boolean is(Role role) {
        return asking.find().map(person -> person.asker().is(role)).orElse(false);
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
