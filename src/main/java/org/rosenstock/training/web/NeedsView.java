package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.Demand;
import org.rosenstock.training.DemandQuery;
import org.rosenstock.training.Needs;
import org.rosenstock.training.TrainingTopic;

/** Page /training/needs: what people would like to attend, for the training office. */
@Named
@RequestScoped
public class NeedsView {

    private static final int SIZE = 20;
    private static final int WEEK = 7;

    @Inject
    Asking asking;

    @Inject
    Needs needs;

    @Inject
    OrgUnits orgUnits;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable Slice<Demand> slice;
    private @Nullable List<UnitRow> units;

    public void load() {
        asking.asker().require(Role.HR);
    }

    public Slice<Demand> getSlice() {
        if (slice == null) {
            slice = needs.demand(
                    asking.asker(), new DemandQuery(chosenUnit(), chosenTopic()), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    /** Absent when none is chosen, or one that is not there. */
    private @Nullable Long chosenUnit() {
        return getUnits().stream()
                .map(UnitRow::id)
                .filter(id -> String.valueOf(id).equals(getUnit()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable TrainingTopic chosenTopic() {
        return TrainingTopic.of(getTopic()).orElse(null);
    }

    public List<UnitRow> getUnits() {
        if (units == null) {
            units = orgUnits.tree(asking.asker(), LocalDate.now(clock));
        }
        return units;
    }

    public List<TrainingTopic> getTopics() {
        return List.of(TrainingTopic.values());
    }

    public boolean isFiltered() {
        return chosenUnit() != null || chosenTopic() != null;
    }

    /** "seit 3 Wochen" */
    public String since(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return days < 2 * WEEK
                ? TrainingPages.text("training.need.sinceDays", days)
                : TrainingPages.text("training.need.sinceWeeks", days / WEEK);
    }

    /** "Nächster Termin: Do, 18. Juni 2026", or that there is none. */
    public String next(Demand demand) {
        return demand.nextDay() == null
                ? TrainingPages.text("training.need.noDate")
                : TrainingPages.text("training.need.nextDate", TrainingPages.day(demand.nextDay()));
    }

    public String getUnit() {
        return value("unit");
    }

    public String getTopic() {
        return value("topic");
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
