package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseLength;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseSort;
import org.rosenstock.learning.StudyState;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.Paging;

/** What the address of the catalogue asks for; the whole state of the page lives there. */
@RequestScoped
public class CatalogueRequest {

    private static final int SIZE = 12;
    private static final String TILES = "kacheln";
    private static final String LIST = "liste";
    private static final String PAGE = "/learning/catalogue";

    /** A filter that is set, and the address without it. */
    public record Chip(String key, String url) {}

    private record Pair(String name, String value) {}

    @Inject
    HttpServletRequest request;

    @Inject
    DueCourses due;

    private @Nullable CourseQuery query;

    CourseQuery query() {
        if (query == null) {
            query = new CourseQuery(
                    getText(),
                    values("topic").flatMap(code -> Topic.of(code).stream()).collect(Collectors.toSet()),
                    values("length")
                            .flatMap(code -> CourseLength.of(code).stream())
                            .collect(Collectors.toSet()),
                    values("state").flatMap(CatalogueRequest::state).collect(Collectors.toSet()),
                    due.codes(),
                    values("due").findAny().isPresent(),
                    isMine(),
                    CourseSort.of(value("sort")));
        }
        return query;
    }

    Paging paging() {
        String page = value("page");
        return new Paging(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, SIZE);
    }

    public String getText() {
        String text = value("q").strip();
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    public boolean isMine() {
        return value("tab").equals("mine");
    }

    public String getSort() {
        return CourseSort.of(value("sort")).code();
    }

    /** "kacheln" or "liste", as chosen last in this browser. */
    public String getView() {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                        && Arrays.stream(cookies)
                                .anyMatch(cookie -> cookie.getName().equals("rs-view")
                                        && cookie.getValue().equals(LIST))
                ? LIST
                : TILES;
    }

    /** Whether a checkbox is ticked. */
    public boolean has(String name, String value) {
        return values(name).anyMatch(value::equals);
    }

    /** The filters that are set, for removing them one by one. */
    public List<Chip> getChips() {
        return pairs().stream()
                .filter(pair -> !pair.name().equals("tab")
                        && !pair.name().equals("sort")
                        && !pair.name().equals("q"))
                .map(pair -> new Chip("catalogue." + pair.name() + "." + pair.value(), address(pair::equals, -1)))
                .toList();
    }

    public String getResetUrl() {
        return isMine() ? PAGE + "?tab=mine" : PAGE;
    }

    public int getPage() {
        return paging().page();
    }

    public int getSize() {
        return SIZE;
    }

    /** Page numbers of a list of this length. */
    public List<Integer> pages(long total) {
        return IntStream.range(0, (int) ((total + SIZE - 1) / SIZE)).boxed().toList();
    }

    public String pageUrl(int page) {
        return address(pair -> false, page);
    }

    private String address(Predicate<Pair> without, int page) {
        Stream<Pair> kept = pairs().stream().filter(without.negate());
        Stream<Pair> paged = page > 0 ? Stream.of(new Pair("page", String.valueOf(page))) : Stream.empty();
        String parameters = Stream.concat(kept, paged)
                .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? PAGE : PAGE + "?" + parameters;
    }

    private List<Pair> pairs() {
        CourseQuery asked = query();
        return Stream.of(
                        isMine() ? Stream.of(new Pair("tab", "mine")) : Stream.<Pair>empty(),
                        getText().isEmpty() ? Stream.<Pair>empty() : Stream.of(new Pair("q", getText())),
                        asked.onlyDue() ? Stream.of(new Pair("due", "yes")) : Stream.<Pair>empty(),
                        asked.states().stream().map(state -> new Pair("state", code(state))),
                        asked.topics().stream().map(topic -> new Pair("topic", topic.code())),
                        asked.durations().stream().map(length -> new Pair("length", length.code())),
                        value("sort").isEmpty() ? Stream.<Pair>empty() : Stream.of(new Pair("sort", getSort())))
                .flatMap(Function.identity())
                .toList();
    }

    public String code(StudyState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<StudyState> state(String code) {
        return Arrays.stream(StudyState.values()).filter(state -> state.name().equalsIgnoreCase(code));
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private Stream<String> values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values).filter(value -> !value.isEmpty());
    }
}
