package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rosenstock.qualification.obligation.SmallCity.Person;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.figure.PlayedFigures;

/** What the figures told of each day when it was played, and whether they tell the same ever after. */
@ApplicationScoped
public class PlayedDays {

    @Inject
    SmallOffices offices;

    @Inject
    CityTables tables;

    @Inject
    PlayedFigures figures;

    private final Map<LocalDate, Map<String, Counts>> told = new TreeMap<>();

    void begin() {
        figures.keepNone();
    }

    /** What the figures say tonight is what counting by hand gives. */
    void record(LocalDate day, List<Person> people) {
        Map<String, Counts> now = figures.counted(day, offices.all(), offices.all());
        assertThat(now)
                .as("figures of %s", day)
                .isEqualTo(SmallCount.of(day, people, offices, tables.obligations(day)));
        told.put(day, now);
    }

    /** Asked again later, counted from what is recorded by then. */
    void compare(LocalDate earlier, LocalDate day) {
        assertThat(figures.counted(earlier, offices.all(), offices.all()))
                .as("figures of %s, asked on %s", earlier, day)
                .isEqualTo(told.get(earlier));
    }

    /** All days again, as the ledger keeps them; it tells no people apart in a unit that never had another below. */
    void compareAll(List<Long> parents) {
        figures.keptUntil(told.keySet().iterator().next().minusDays(1));
        told.forEach((day, was) -> {
            Map<String, Counts> kept = new TreeMap<>(was);
            kept.keySet()
                    .removeIf(cell -> cell.contains("!")
                            && !parents.contains(Long.valueOf(cell.substring(0, cell.indexOf('!')))));
            assertThat(figures.kept(day, offices.all(), parents))
                    .as("the ledger of %s", day)
                    .isEqualTo(kept);
        });
        figures.forget(told.keySet());
    }
}
