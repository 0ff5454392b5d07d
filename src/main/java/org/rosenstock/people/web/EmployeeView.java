package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeDetails;
import org.rosenstock.people.Employees;
import org.rosenstock.people.PositionRow;
import org.rosenstock.people.Role;

/** Page /people/employee: what the personnel data say about one person, past positions too. */
@Named
@RequestScoped
public class EmployeeView {

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private @Nullable EmployeeDetails person;

    /** Reads the person before anything is written, so that a refusal is answered with its page. */
    public void load() {
        getPerson();
    }

    public EmployeeDetails getPerson() {
        if (person == null) {
            person = employees.find(asking.asker(), asked.id());
        }
        return person;
    }

    public boolean isLeft() {
        LocalDate exit = getPerson().exitDate();
        return exit != null && exit.isBefore(LocalDate.now(clock));
    }

    /** Today's position, absent before entry and after exit. */
    public @Nullable PositionRow getCurrent() {
        LocalDate today = LocalDate.now(clock);
        Optional<PositionRow> current = getPerson().positions().stream()
                .filter(position -> position.isOn(today))
                .findFirst();
        return current.orElse(null);
    }

    public boolean isOver(PositionRow position) {
        LocalDate until = position.until();
        return until != null && until.isBefore(LocalDate.now(clock));
    }

    /** The position that has not begun yet, absent when there is none or it is the first. */
    public @Nullable PositionRow getComing() {
        LocalDate today = LocalDate.now(clock);
        List<PositionRow> positions = getPerson().positions();
        Optional<PositionRow> coming = positions.stream()
                .filter(position -> positions.size() > 1 && position.from().isAfter(today))
                .findFirst();
        return coming.orElse(null);
    }

    public List<Role> getRoles() {
        return getPerson().roles().stream().sorted().toList();
    }
}
