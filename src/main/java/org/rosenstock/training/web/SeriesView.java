package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Clash;
import org.rosenstock.training.SeriesDate;
import org.rosenstock.training.SeriesForm;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionSeries;
import org.rosenstock.training.Sessions;

/** Page /training/series: the office plans further dates like one that is there. */
@Named
@RequestScoped
public class SeriesView {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @Inject
    Asking asking;

    @Inject
    Sessions sessions;

    @Inject
    SessionSeries series;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String first = "";
    private int weeks = 1;
    private int count = 1;
    private String reason = "";
    private List<SeriesDate> dates = List.of();
    private @Nullable SessionRow like;

    public void load() {
        asking.asker().require(Role.HR);
        LocalDate next = getLike().firstDay().plusWeeks(1);
        while (next.isBefore(LocalDate.now(clock))) {
            next = next.plusWeeks(1);
        }
        first = DateText.of(next);
    }

    public SessionRow getLike() {
        if (like == null) {
            like = sessions.get(asking.asker(), TrainingPages.id(request, "id"));
        }
        return like;
    }

    /** What is taken over. */
    public String getTaken() {
        String trainers = String.join(
                ", ", getLike().trainers().stream().map(each -> each.name()).toList());
        return Stream.of(TrainingPages.times(getLike()), TrainingPages.place(getLike()), trainers)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    public String getDay() {
        return TrainingPages.day(getLike().firstDay());
    }

    /** Shows the dates and what stands against them. */
    public void look() {
        LocalDate day = DateText.parse(first).orElseThrow(() -> Rejected.of("first", "training.plan.date"));
        dates = series.preview(asking.asker(), getLike().id(), day, weeks, count, TrainingPages.locale());
    }

    public String plan() {
        look();
        List<LocalDate> chosen = sent().map(LocalDate::parse).toList();
        List<Long> planned = series.plan(asking.asker(), getLike().id(), new SeriesForm(chosen, reason));
        TrainingPages.say("training.series.planned", planned.size());
        return "/training/edit-offering?faces-redirect=true&id=" + getLike().offering();
    }

    private Stream<String> sent() {
        String[] chosen = request.getParameterValues("chosen");
        return chosen == null ? Stream.empty() : Arrays.stream(chosen).filter(day -> day.matches(DAY));
    }

    /** What the office ticked; before that all but holidays. */
    public boolean isChosen(SeriesDate date) {
        return request.getParameter("looked") == null
                ? date.holidays().isEmpty()
                : sent().anyMatch(day -> day.equals(date.firstDay().toString()));
    }

    /** Whether the dates are shown; known before the form is read, for its fields to be read too. */
    public boolean isLooked() {
        return !dates.isEmpty() || request.getParameter("looked") != null;
    }

    public List<SeriesDate> getDates() {
        return dates;
    }

    public String day(SeriesDate date) {
        return date.firstDay().equals(date.lastDay())
                ? TrainingPages.day(date.firstDay())
                : TrainingPages.text(
                        "training.calendar.period",
                        TrainingPages.day(date.firstDay()),
                        TrainingPages.day(date.lastDay()));
    }

    public String holidays(SeriesDate date) {
        return String.join(", ", date.holidays());
    }

    public String clash(Clash clash) {
        return TrainingPages.clash(clash);
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = Objects.requireNonNullElse(first, "");
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
