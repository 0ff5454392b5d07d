package org.rosenstock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Groups, job roles and terms of office as the administration keeps them. */
@InContainer
class GroupsIT {

    private static final Asker ADMIN = new Asker(1, Set.of(Role.ADMIN), Set.of());
    private static final Asker HR = new Asker(1, Set.of(Role.HR), Set.of());

    @Inject
    Groups groups;

    @Inject
    JobRoles jobRoles;

    @Inject
    Leadership leadership;

    @Inject
    Roles roles;

    @Inject
    Positions positions;

    @Inject
    Employees employees;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long unit;
    private long person;
    private long group;

    @BeforeEach
    void somebody() {
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        group = groups.create(ADMIN, "Ersthelfende " + person, "Helfen");
    }

    @Test
    void a_group_is_named_once_and_changed_by_who_read_it_last() {
        GroupRow row = groups.row(HR, group);
        groups.change(ADMIN, group, row.name(), "Helfen und retten", row.version());
        assertThat(groups.row(HR, group).purpose()).isEqualTo("Helfen und retten");
        assertThatThrownBy(() -> groups.change(ADMIN, group, "Anders", "Alt", row.version()))
                .isInstanceOf(Conflict.class);
        assertThat(fields(() -> groups.create(ADMIN, row.name(), " "))).containsExactly("name", "purpose");
        assertThat(fields(() -> groups.create(ADMIN, "x".repeat(121), "y".repeat(501))))
                .containsExactly("name", "purpose");
        assertThatThrownBy(() -> groups.create(HR, "Neu", "Neu")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> groups.row(ADMIN, -1)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_belongs_from_a_day_until_a_day() {
        groups.join(ADMIN, group, person, today().minusDays(10), null);
        assertThat(groups.row(ADMIN, group).members()).isEqualTo(1);
        assertThat(fields(() -> groups.join(ADMIN, group, person, today(), today().minusDays(1))))
                .containsExactly("until", "employee");
        assertThat(fields(() -> groups.join(ADMIN, group, person, today().minusYears(9), null)))
                .contains("from");

        groups.leave(ADMIN, member().id(), today().minusDays(2));

        assertThat(groups.row(ADMIN, group).members()).isZero();
        assertThat(member().until()).isEqualTo(today().minusDays(2));
        assertThatThrownBy(() -> groups.leave(HR, member().id(), today())).isInstanceOf(Refused.class);
    }

    @Test
    void a_membership_that_ended_is_not_prolonged_by_ending_it_again() {
        groups.join(ADMIN, group, person, today().minusDays(10), today().minusDays(5));
        assertThat(fields(() -> groups.leave(ADMIN, member().id(), today()))).containsExactly("lastDay");
        assertThat(member().until()).isEqualTo(today().minusDays(5));
    }

    @Test
    void what_had_not_begun_is_taken_back() {
        groups.join(ADMIN, group, person, today().plusDays(10), null);
        groups.leave(ADMIN, member().id(), today());
        assertThat(groups.members(HR, group)).isEmpty();
    }

    @Test
    void a_term_of_office_ends_and_stays_on_record() {
        long term = leadership.appoint(ADMIN, unit, person, LeadKind.DEPUTY, today().minusDays(9), null);
        assertThat(leadership.on(HR, unit, today()))
                .extracting(LeadRow::employee)
                .containsExactly(person);
        assertThat(leadership.all(HR, today())).as("leads only").doesNotContainKey(unit);

        leadership.end(ADMIN, term, today().minusDays(1));

        assertThat(leadership.on(HR, unit, today())).isEmpty();
        assertThat(leadership.history(HR, unit)).extracting(LeadRow::employee).containsExactly(person);
        assertThat(fields(() -> leadership.end(ADMIN, term, today()))).containsExactly("lastDay");
        assertThatThrownBy(() -> leadership.history(new Asker(person, Set.of(), Set.of(unit)), unit))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> leadership.end(HR, term, today())).isInstanceOf(Refused.class);
        assertThat(fields(() -> leadership.appoint(
                        ADMIN, unit, person, LeadKind.LEAD, today().minusYears(30), today().minusYears(31))))
                .contains("from", "until");
    }

    @Test
    void job_roles_are_named_once_and_counted_for_those_who_plan() {
        String code = "GR" + group;
        long role = jobRoles.create(ADMIN, code, "Prüfdienst");
        assertThat(fields(() -> jobRoles.create(ADMIN, code, ""))).containsExactlyInAnyOrder("code", "name");
        jobRoles.rename(ADMIN, role, "Prüfung", 1);
        assertThat(jobRoles.list(HR))
                .anyMatch(row -> row.id() == role && row.name().equals("Prüfung"));
        assertThatThrownBy(() -> jobRoles.rename(ADMIN, role, "Zu spät", 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> jobRoles.create(HR, "X", "X")).isInstanceOf(Refused.class);
        assertThat(jobRoles.list(new Asker(person, Set.of(), Set.of()))).allMatch(row -> row.people() == 0);
    }

    @Test
    void an_exit_can_be_taken_back_and_roles_are_listed() {
        roles.grant(ADMIN, person, Role.AUTHOR);
        roles.grant(ADMIN, person, Role.AUTHOR);
        assertThat(roles.list(new Asker(1, Set.of(Role.COUNCIL), Set.of())))
                .filteredOn(row -> row.employee() == person)
                .singleElement()
                .matches(row -> row.role() == Role.AUTHOR);
        assertThatThrownBy(() -> roles.list(HR)).isInstanceOf(Refused.class);
        positions.end(ADMIN, person, today().plusDays(3), version());
        positions.stay(ADMIN, person, version());
        assertThat(employees.find(ADMIN, person).exitDate()).isNull();
        assertThat(employees.find(ADMIN, person).positions().get(0).until()).isNull();
        assertThatThrownBy(() -> positions.stay(HR, person, version())).isInstanceOf(Refused.class);
    }

    private int version() {
        return employees.find(ADMIN, person).data().version();
    }

    private GroupMemberRow member() {
        return groups.members(ADMIN, group).get(0);
    }

    private static List<String> fields(Runnable change) {
        Rejected rejected = catchThrowableOfType(Rejected.class, change::run);
        assertThat(rejected).as("was let through").isNotNull();
        return rejected.findings().stream().map(Finding::field).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
