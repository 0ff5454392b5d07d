package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.shared.DateText;

/** What the address of the page asks for, and the addresses that lead on from there. */
@RequestScoped
public class PersonnelRequest {

    static final String PATH = "/reporting/personnel";

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The key date; today when none or an impossible one is given. */
    public LocalDate getDay() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = DateText.parse(parameter("day")).orElse(today);
        return FigureQuery.isTooFar(day, today) ? today : day;
    }

    /** True when the date typed is none, or lies too far ahead. */
    public boolean isDayWrong() {
        String typed = parameter("day");
        return !typed.isEmpty()
                && DateText.parse(typed)
                        .filter(day -> !FigureQuery.isTooFar(day, LocalDate.now(clock)))
                        .isEmpty();
    }

    public String getDayText() {
        return isDayWrong() ? parameter("day") : DateText.of(getDay());
    }

    public LocalDate getCompare() {
        return DateText.parse(parameter("compare"))
                .orElse(
                        isAhead()
                                ? LocalDate.now(clock)
                                : getDay().withDayOfMonth(1).minusDays(1));
    }

    /** True when the key date is still to come. */
    public boolean isAhead() {
        return getDay().isAfter(LocalDate.now(clock));
    }

    /** Code of the one requirement, empty for all. */
    public String getRequirement() {
        return parameter("requirement");
    }

    /** Ids of the units that are opened, the one that is shown among them. */
    public Set<Long> getOpened() {
        Set<Long> opened = chosen();
        if (getUnit() != 0) {
            opened.add(getUnit());
        }
        return opened;
    }

    private Set<Long> chosen() {
        return Arrays.stream(parameter("open").split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the units are shown by requirement instead of as bars. */
    public boolean isMatrix() {
        return "matrix".equals(parameter("show"));
    }

    /** The same page with bars instead of the matrix, or the other way round. */
    public String getMatrixUrl() {
        Map<String, String> query = query();
        query.put("show", isMatrix() ? "" : "matrix");
        return url(query) + "#h-org";
    }

    /** Id of the one unit whose lines are shown, 0 for all. */
    public long getUnit() {
        String unit = parameter("unit");
        return unit.matches("\\d{1,18}") ? Long.parseLong(unit) : 0;
    }

    public int getPage() {
        String page = parameter("page");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    /** The same page with a unit opened or closed. */
    public String toggleUrl(long unit) {
        Set<Long> opened = chosen();
        if (!opened.remove(unit)) {
            opened.add(unit);
        }
        Map<String, String> query = query();
        query.put("open", opened.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return url(query) + "#u" + unit;
    }

    /** Where HR asks for the names behind a figure; unit 0 means everybody. */
    public String namesUrl(String requirement, long unit) {
        return PeopleView.PATH + "?day=" + encoded(DateText.of(getDay())) + "&requirement=" + encoded(requirement)
                + (unit == 0 ? "" : "&unit=" + unit);
    }

    /** The list of names that is asked for. */
    String listUrl(String standing, int page) {
        return namesUrl(getRequirement(), getUnit()) + "&standing=" + encoded(standing)
                + (page == 0 ? "" : "&page=" + page);
    }

    /** The same page without the choice of a unit. */
    public String getAllUnitsUrl() {
        Map<String, String> query = query();
        query.remove("unit");
        return url(query);
    }

    public String pageUrl(int page) {
        Map<String, String> query = query();
        query.put("page", String.valueOf(page));
        return url(query) + "#h-org";
    }

    /** @param layout "wide" for one row a unit, empty for one a unit and requirement */
    public String exportUrl(String format, String layout) {
        return "/api/reporting/personnel." + format + "?day=" + getDay()
                + (getRequirement().isEmpty() ? "" : "&requirement=" + encoded(getRequirement()))
                + (getUnit() == 0 ? "" : "&unit=" + getUnit())
                + (layout.isEmpty() ? "" : "&layout=" + layout);
    }

    /** Where HR asks for a proof folder of what is shown. */
    public String getFolderUrl() {
        return "/qualification/folder?day=" + encoded(DateText.of(getDay()))
                + (getRequirement().isEmpty() ? "" : "&requirement=" + encoded(getRequirement()))
                + (getUnit() == 0 ? "" : "&unit=" + getUnit());
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : new String[] {"day", "compare", "requirement", "unit", "show", "open"}) {
            query.put(name, parameter(name));
        }
        return query;
    }

    private static String url(Map<String, String> query) {
        String text = query.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? PATH : PATH + "?" + text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
