package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EventForm;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.DateText;

/** Page /qualification/event: HR says what has happened and whom it concerns, sees what follows and declares it. */
@Named
@ViewScoped
public class EventView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Requirements requirements;

    @Inject
    transient EventPeople people;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private String code = "";
    private String title = "";
    private String reason = "";
    private String due = "";
    private String query = "";
    private long unit;
    private List<Long> ticked = new ArrayList<>();
    private String numbers = "";
    private List<String> unknown = List.of();
    private final LinkedHashSet<Long> chosen = new LinkedHashSet<>();
    private transient @Nullable List<EmployeeRow> rows;
    private transient @Nullable Set<Long> obliged;

    public void load() {
        asking.asker().require(Role.HR);
        code = Optional.ofNullable(request.getParameter("id")).orElse("");
        RequirementDetail rule = requirements.get(asking.asker(), code);
        title = rule.definition().title();
        due = DateText.of(LocalDate.now(clock).plusMonths(1));
    }

    /** Who and what the search finds; after a unit was opened, its people. */
    public EventPeople.Found getFound() {
        return unit == 0 ? people.find(query, chosen) : people.in(unit, chosen);
    }

    public void search() {
        unit = 0;
    }

    public void open(long id) {
        unit = id;
    }

    public void addTicked() {
        add(List.copyOf(ticked));
        ticked = new ArrayList<>();
    }

    public void addUnit(long id) {
        add(people.inUnit(id));
    }

    public void addGroup(long id) {
        add(people.inGroup(id));
    }

    /** Takes over pasted staff numbers; those that nobody has stay in the field. */
    public void addNumbers() {
        EventPeople.Numbers read = people.byNumbers(numbers);
        unknown = read.unknown();
        numbers = String.join(" ", unknown);
        add(read.people());
    }

    private void add(Collection<Long> more) {
        chosen.addAll(more);
        changed();
    }

    public void remove(long employee) {
        chosen.remove(employee);
        changed();
    }

    public void removeOthers() {
        chosen.removeIf(employee -> !isObliged(employee));
        changed();
    }

    private void changed() {
        rows = null;
        obliged = null;
    }

    public List<EmployeeRow> getChosen() {
        if (rows == null) {
            rows = people.rows(chosen);
        }
        return rows;
    }

    /** Whether the person is under the rule; the event means nothing to others. */
    public boolean isObliged(long employee) {
        if (obliged == null) {
            obliged = requirements.obliged(asking.asker(), code, chosen);
        }
        return obliged.contains(employee);
    }

    /** How many will have to do it anew. */
    public long getReceivers() {
        return chosen.stream().filter(this::isObliged).count();
    }

    public long getOthers() {
        return chosen.size() - getReceivers();
    }

    public @Nullable LocalDate getDueDate() {
        return DateText.parse(due).orElse(null);
    }

    public String declare() {
        List<String> numbersOfAll = new ArrayList<>();
        for (EmployeeRow row : getChosen()) {
            String number = row.staffNumber();
            if (isObliged(row.id()) && number != null) {
                numbersOfAll.add(number);
            }
        }
        int declared =
                requirements.declareEvent(asking.asker(), code, new EventForm(reason, getDueDate(), numbersOfAll));
        PageMessages.afterRedirect("qualification.requirement.event.declared", declared);
        return "/qualification/requirements?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public List<String> getUnknown() {
        return unknown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? "" : due;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query == null ? "" : query;
    }

    public List<Long> getTicked() {
        return ticked;
    }

    public void setTicked(List<Long> ticked) {
        this.ticked = ticked;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers == null ? "" : numbers;
    }
}
