package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.OfferingFacets;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;

/** Page /training/catalogue: what is offered. The whole state of the page lives in its address. */
@Named
@RequestScoped
public class OfferingCatalogueView {

    private static final int SIZE = 12;
    private static final int TEXT = 100;

    @Inject
    Asking asking;

    @Inject
    Offerings offerings;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<OfferingRow> slice;
    private @Nullable OfferingFacets facets;

    public Slice<OfferingRow> getSlice() {
        if (slice == null) {
            slice = offerings.list(asking.asker(), query(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public OfferingFacets getFacets() {
        if (facets == null) {
            facets = offerings.facets(asking.asker(), query());
        }
        return facets;
    }

    private OfferingQuery query() {
        return new OfferingQuery(
                getText(),
                chosen("topic", TrainingTopic::of),
                chosen("format", TrainingFormat::of),
                isFree(),
                Set.of(OfferingState.PUBLISHED));
    }

    /** Those that have an offering or are chosen, in the order of their declaration. */
    public List<TrainingTopic> getTopics() {
        Set<TrainingTopic> shown = EnumSet.noneOf(TrainingTopic.class);
        shown.addAll(getFacets().topics().keySet());
        shown.addAll(query().topics());
        return List.copyOf(shown);
    }

    public List<TrainingFormat> getFormats() {
        return List.of(TrainingFormat.values());
    }

    public boolean isFree() {
        return !value("free").isEmpty();
    }

    /** Whether a checkbox is ticked. */
    public boolean has(String name, String code) {
        return values(name).anyMatch(code::equals);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return isFree()
                || !getText().isEmpty()
                || Stream.of("topic", "format")
                        .anyMatch(name -> values(name).findAny().isPresent());
    }

    public String day(OfferingRow row) {
        return row.nextDay() == null ? "" : TrainingPages.day(row.nextDay());
    }

    public String getText() {
        String text = value("q").strip();
        return text.length() > TEXT ? text.substring(0, TEXT) : text;
    }

    public int getPage() {
        String page = value("page");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    /** Address of another page of the same list. */
    public String pageUrl(int page) {
        String filters = Stream.of("q", "free", "topic", "format")
                .flatMap(name ->
                        values(name).map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return "/training/catalogue?" + (filters.isEmpty() ? "" : filters + "&") + "page=" + page;
    }

    public int getSize() {
        return SIZE;
    }

    private <E> Set<E> chosen(String name, Function<String, Optional<E>> read) {
        return values(name).flatMap(code -> read.apply(code).stream()).collect(Collectors.toSet());
    }

    private String value(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private Stream<String> values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values).filter(value -> !value.isEmpty());
    }
}
