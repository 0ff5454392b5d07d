package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeQuery.Sort;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /people/employees: everybody, with filters in the address. */
@Named
@RequestScoped
public class EmployeesView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    private Slice<EmployeeRow> slice = new Slice<>(List.of(), 0);

    public void load() {
        Asker by = asking.asker();
        by.require(Role.ADMIN, Role.HR);
        Long unit = getUnit().isEmpty()
                ? null
                : units.byCode(by, getUnit().split(" ")[0]).map(UnitRow::id).orElse(0L);
        slice = employees.list(by, new EmployeeQuery(getText(), unit, true, null, getState(), getSort()), getPaging());
    }

    public Slice<EmployeeRow> getSlice() {
        return slice;
    }

    public Paging getPaging() {
        return asked.paging(SIZE);
    }

    public String getText() {
        return asked.text("q");
    }

    /** Code of the unit whose people, with those below, are shown. */
    public String getUnit() {
        return asked.text("unit");
    }

    public EmployeeState getState() {
        return asked.choice("state", EmployeeState.class, EmployeeState.CURRENT);
    }

    public Sort getSort() {
        return asked.choice("sort", Sort.class, Sort.NAME);
    }

    public List<EmployeeState> getStates() {
        return List.of(EmployeeState.values());
    }

    public List<Sort> getSorts() {
        return List.of(Sort.values());
    }

    /** The address of the list without the number of its page. */
    public String getAddress() {
        return "/people/employees?q=" + encoded(getText()) + "&unit=" + encoded(getUnit()) + "&state=" + getState()
                + "&sort=" + getSort();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !getText().isEmpty() || !getUnit().isEmpty() || getState() != EmployeeState.CURRENT;
    }
}
