package org.rosenstock.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

@InContainer
class AccessLogIT {

    @Inject
    AccessLog log;

    @Inject
    Employees employees;

    @Inject
    Townsfolk townsfolk;

    @Test
    void tells_the_person_who_looked_once_a_day() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        Asker hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
        log.record(hr, person, Purpose.COMPLIANCE);
        log.record(hr, List.of(person, hr.employee()), Purpose.COMPLIANCE);
        assertThat(log.seen(self(person), Paging.first(10)).items())
                .extracting(AccessRow::purpose)
                .containsExactly(Purpose.COMPLIANCE);
        assertThat(log.seen(self(hr.employee()), Paging.first(10)).items()).isEmpty();
    }

    @Test
    void a_list_of_a_unit_is_told_to_everybody_in_it() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        long elsewhere = townsfolk.employee(townsfolk.unit());
        Asker hr = new Asker(elsewhere, Set.of(Role.HR), Set.of());
        log.recordUnit(hr, unit, Purpose.COMPLIANCE);
        assertThat(log.seen(self(person), Paging.first(10)).items())
                .extracting(AccessRow::orgUnit)
                .doesNotContainNull()
                .hasSize(1);
        assertThat(log.seen(self(townsfolk.employee(townsfolk.unit())), Paging.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void opening_a_personnel_file_leaves_a_trace() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        employees.find(new Asker(townsfolk.employee(unit), Set.of(Role.ADMIN), Set.of()), person);
        employees.find(self(person), person);
        assertThat(log.seen(self(person), Paging.first(10)).items())
                .extracting(AccessRow::purpose)
                .containsExactly(Purpose.PERSONNEL);
    }

    @Test
    void who_the_table_does_not_name_is_refused() {
        long person = townsfolk.employee(townsfolk.unit());
        Asker council = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.COUNCIL), Set.of());
        assertThatThrownBy(() -> log.record(council, person, Purpose.EXTRA_TIME))
                .isInstanceOf(Refused.class);
    }

    private static Asker self(long person) {
        return new Asker(person, Set.of(), Set.of());
    }
}
