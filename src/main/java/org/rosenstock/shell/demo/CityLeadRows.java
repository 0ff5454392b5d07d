package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shell.demo.CityPeople.Staff;

/** Writes who leads each unit, who deputises, and who led it before. */
final class CityLeadRows {

    private final Connection connection;
    private final LocalDate today;
    private final List<Staff> staff;
    private final Map<Long, CityPerson> firstChildLead = new HashMap<>();
    private long lastId;

    CityLeadRows(Connection connection, LocalDate today, List<Staff> staff) {
        this.connection = connection;
        this.today = today;
        this.staff = staff;
        for (Staff unit : staff) {
            CityUnit parent = unit.unit().parent();
            if (parent != null) {
                firstChildLead.putIfAbsent(parent.id(), unit.people().get(0));
            }
        }
    }

    void write() throws SQLException {
        String columns = "id, org_unit_id, employee_id, kind, valid_from, valid_until";
        try (BatchInsert rows = new BatchInsert(connection, "people_leadership", columns)) {
            for (Staff unit : staff) {
                write(rows, unit);
            }
        }
    }

    private void write(BatchInsert rows, Staff staff) throws SQLException {
        CityPerson lead = staff.people().get(0);
        CityPerson former = last(staff.people());
        LocalDate since = lead.entry();
        if (former.hasLeft(today) && former.exit() != null) {
            LocalDate end = former.exit();
            add(rows, staff.unit(), former, "LEAD", former.entry(), end);
            since = end.isAfter(since) ? end.plusDays(1) : since;
        }
        add(rows, staff.unit(), lead, "LEAD", since, lead.exit());
        CityPerson deputy = firstChildLead.getOrDefault(staff.unit().id(), secondIn(staff));
        if (deputy != lead && !deputy.hasLeft(today)) {
            add(rows, staff.unit(), deputy, "DEPUTY", deputy.entry(), deputy.exit());
        }
    }

    /** The next one without a role of its own: the demo accounts show one role each. */
    private static CityPerson secondIn(Staff staff) {
        List<CityPerson> people = staff.people();
        return people.stream()
                .skip(1)
                .filter(person -> person.grant().isEmpty())
                .findFirst()
                .orElse(people.get(0));
    }

    private static CityPerson last(List<CityPerson> people) {
        return people.get(people.size() - 1);
    }

    private void add(
            BatchInsert rows, CityUnit unit, CityPerson person, String kind, LocalDate from, @Nullable LocalDate until)
            throws SQLException {
        rows.add(++lastId, unit.id(), person.id(), kind, from, until);
    }
}
