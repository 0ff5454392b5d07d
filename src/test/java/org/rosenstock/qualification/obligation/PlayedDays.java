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

/** What counting by hand gave for each day when it was played, and whether the figures tell the same, then and ever after. */
@ApplicationScoped
public class PlayedDays {

    private static final int WEEK = 7;

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

    /** Counts the day by hand; once a week the figures must say the same tonight, and in the end of every day. */
    void record(LocalDate day, List<Person> people) {
        Map<String, Counts> byHand = SmallCount.of(day, people, offices, tables.obligations(day));
        if (told.size() % WEEK == 0) {
            assertThat(figures.counted(day, offices.all(), offices.all()))
                    .as("figures of %s", day)
                    .isEqualTo(byHand);
        }
        told.put(day, byHand);
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
