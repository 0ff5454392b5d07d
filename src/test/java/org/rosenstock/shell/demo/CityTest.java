package org.rosenstock.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rosenstock.shell.demo.CityPeople.Staff;

class CityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @ValueSource(ints = {300, 1300, 10_000})
    void has_as_many_people_today_as_asked_for(int people) {
        assertThat(everybody(people).stream().filter(person -> !person.hasLeft(TODAY)))
                .hasSize(people);
    }

    @Test
    void is_the_same_for_the_same_day_and_size() {
        assertThat(everybody(300)).isEqualTo(everybody(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1300, 10_000})
    void gives_nobody_the_user_name_of_another(int people) {
        assertThat(everybody(people).stream().map(CityPerson::userName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1300, 10_000})
    void gives_the_demo_lead_a_team_of_thirteen(int people) {
        Staff team = staff(people).stream()
                .filter(unit -> unit.unit().code().equals("32.1"))
                .findFirst()
                .orElseThrow();

        assertThat(team.people().get(0).userName()).isEqualTo("lead");
        assertThat(team.people().stream().filter(person -> !person.hasLeft(TODAY)))
                .hasSize(13)
                .anyMatch(person -> person.userName().equals("employee"));
    }

    @Test
    void gives_every_demo_account_a_person() {
        assertThat(everybody(100).stream().map(CityPerson::userName).collect(Collectors.toSet()))
                .contains("employee", "lead", "hr", "author", "admin", "council");
    }

    @Test
    void lets_positions_follow_each_other_without_a_gap() {
        assertThat(everybody(1300)).allSatisfy(person -> {
            assertThat(person.positions().get(0).from()).isEqualTo(person.entry());
            assertThat(person.positions().get(person.positions().size() - 1).until())
                    .isEqualTo(person.exit());
        });
    }

    private static List<CityPerson> everybody(int people) {
        return staff(people).stream().flatMap(unit -> unit.people().stream()).toList();
    }

    private static List<Staff> staff(int people) {
        return new CityPeople(TODAY, CityUnits.forPeople(people)).invent();
    }
}
