package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.Offerings;

/** Page /training/desk: all offerings for the training office, drafts included. */
@Named
@RequestScoped
public class DeskView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    Offerings offerings;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<OfferingRow> slice;

    public void load() {
        asking.asker().require(Role.HR);
    }

    public Slice<OfferingRow> getSlice() {
        if (slice == null) {
            Set<OfferingState> states = Arrays.stream(OfferingState.values())
                    .filter(state -> state.name().equals(getState()))
                    .collect(Collectors.toSet());
            slice = offerings.list(
                    asking.asker(),
                    new OfferingQuery(getText(), Set.of(), Set.of(), false, states),
                    new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public List<OfferingState> getStates() {
        return List.of(OfferingState.values());
    }

    public String day(OfferingRow row) {
        return row.nextDay() == null ? "–" : TrainingPages.day(row.nextDay());
    }

    public String getText() {
        String text = value("q").strip();
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    public String getState() {
        return value("state");
    }

    public int getPage() {
        String page = value("page");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
