package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.shared.Paging;
import org.rosenstock.training.Trainer;

/** Part of page /training/session: who holds the date, people of the house by search and others by name. */
@Named
@ViewScoped
public class TrainerChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HITS = 8;

    @Inject
    transient Asking asking;

    @Inject
    transient Employees employees;

    private final ArrayList<Long> chosen = new ArrayList<>();
    private String guests = "";
    private String query = "";
    private transient @Nullable List<EmployeeRow> people;
    private transient @Nullable List<EmployeeRow> found;

    void take(List<Trainer> trainers) {
        trainers.stream().map(Trainer::employee).filter(Objects::nonNull).forEach(chosen::add);
        guests = trainers.stream()
                .filter(trainer -> trainer.employee() == null)
                .map(Trainer::name)
                .collect(Collectors.joining("\n"));
    }

    /** As the plan has them: people of the house first. */
    List<Trainer> list() {
        Stream<Trainer> others = Arrays.stream(guests.split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Trainer(null, name));
        return Stream.concat(getPeople().stream().map(row -> new Trainer(row.id(), row.displayName())), others)
                .toList();
    }

    public void search() {
        found = null;
    }

    public void add(long employee) {
        if (!chosen.contains(employee)) {
            chosen.add(employee);
        }
        query = "";
        found = null;
        people = null;
    }

    public void remove(long employee) {
        chosen.remove(Long.valueOf(employee));
        people = null;
    }

    /** People of the house that hold it. */
    public List<EmployeeRow> getPeople() {
        if (people == null) {
            people = chosen.isEmpty() ? List.of() : employees.rows(asking.asker(), chosen);
        }
        return people;
    }

    /** The first hits of the search that are not chosen. */
    public List<EmployeeRow> getFound() {
        if (found == null) {
            found = query.isBlank() ? List.of() : hits();
        }
        return found;
    }

    private List<EmployeeRow> hits() {
        EmployeeQuery wanted =
                new EmployeeQuery(query.strip(), null, false, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME);
        return employees.list(asking.asker(), wanted, Paging.first(HITS)).items().stream()
                .filter(row -> !chosen.contains(row.id()))
                .toList();
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "");
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(@Nullable String guests) {
        this.guests = Objects.requireNonNullElse(guests, "");
    }
}
