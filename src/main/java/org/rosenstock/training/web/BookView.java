package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.Bookable;
import org.rosenstock.training.Booked;
import org.rosenstock.training.Bookings;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Sessions;

/** Page /training/book: a lead, a deputy or the training office books several people for one date. */
@Named
@RequestScoped
public class BookView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private boolean despite;
    private @Nullable SessionRow session;
    private @Nullable Slice<Bookable> slice;

    public void load() {
        getSession();
        getSlice();
    }

    public SessionRow getSession() {
        if (session == null) {
            session = sessions.get(asking.asker(), number());
        }
        return session;
    }

    public Slice<Bookable> getSlice() {
        if (slice == null) {
            slice = bookings.people(asking.asker(), number(), getText(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    /** Whether the date of the page can be booked today. */
    public boolean isOpen() {
        return isOpen(getSession());
    }

    /** Leads are bound to the days of registration, the office to the beginning. */
    public boolean isOpen(SessionRow date) {
        return isOffice()
                ? date.state() == SessionState.PLANNED && clock.instant().isBefore(date.beginsAt())
                : date.isOpen(LocalDate.now(clock), clock.instant());
    }

    /** Why it cannot be booked. */
    public String getClosed() {
        LocalDate opens = getSession().opensOn();
        return LocalDate.now(clock).isBefore(opens) && getSession().state() == SessionState.PLANNED
                ? TrainingPages.text("training.session.opens", TrainingPages.day(opens))
                : TrainingPages.text("training.book.over");
    }

    /** Books, says what came of it and shows the people again. */
    public String book() {
        List<Booked> booked = bookings.book(asking.asker(), number(), chosen(), despite);
        Map<RegistrationState, List<Booked>> done = booked.stream()
                .filter(each -> each.state() != null)
                .collect(Collectors.groupingBy(Booked::state, LinkedHashMap::new, Collectors.toList()));
        done.forEach((state, people) -> TrainingPages.say("training.book.done." + state, names(people)));
        booked.stream()
                .filter(each -> each.state() == null)
                .forEach(each -> TrainingPages.warn(
                        "training.book.not", each.name(), TrainingPages.text(each.reason(), each.detail())));
        return "/training/book?faces-redirect=true&session=" + number() + "&q="
                + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    private static String names(List<Booked> people) {
        return people.stream().map(Booked::name).collect(Collectors.joining(", "));
    }

    private Set<Long> chosen() {
        return sent().filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
    }

    private Stream<String> sent() {
        String[] chosen = request.getParameterValues("chosen");
        return chosen == null ? Stream.empty() : Arrays.stream(chosen);
    }

    public String sign(Bookable person) {
        return RegistrationWords.sign(person);
    }

    public String state(Bookable person) {
        return RegistrationWords.state(person);
    }

    /** Whether there is somebody to tick. */
    public boolean isSomebodyFree() {
        return isOpen() && getSlice().items().stream().anyMatch(Bookable::isFree);
    }

    public boolean isClashing() {
        return getSlice().items().stream().anyMatch(person -> person.isFree() && person.overlap() != null);
    }

    public boolean isChosen(Bookable person) {
        return sent().anyMatch(id -> id.equals(String.valueOf(person.employee())));
    }

    public boolean isOffice() {
        return asking.asker().is(Role.HR);
    }

    public String getDay() {
        return TrainingPages.day(getSession().firstDay());
    }

    public String getTimes() {
        return TrainingPages.times(getSession());
    }

    public String getPlace() {
        return TrainingPages.place(getSession());
    }

    public String getText() {
        String text = value("q").strip();
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    public int getPage() {
        String page = value("page");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }

    private long number() {
        String number = value("session");
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound("training session " + number);
        }
        return Long.parseLong(number);
    }

    private String value(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
