package org.rosenstock.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.reporting.figure.FigureRepository.Unit;

/** The figures of a day show the units as they were called on that day. */
@InContainer
class RenamedUnitIT {

    private static final Asker SYSTEM = Asker.system();

    @Inject
    FigureRepository figures;

    @Inject
    OrgUnits units;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Test
    void a_past_day_shows_the_name_of_that_day() throws Exception {
        long top = townsfolk.unit();
        String code = "U" + top;
        long unit = units.create(SYSTEM, form(code, "Amt für Straßen", top, 0, today().minusYears(1)));
        rename(unit, code, "Amt für Verkehr", top);
        monthsPass(unit, 1);
        rename(unit, code, "Amt für Irrtum", top);
        rename(unit, code + "n", "Amt für Mobilität", top);

        assertThat(nameOn(today(), top, unit)).isEqualTo(code + "n Amt für Mobilität");
        assertThat(nameOn(today().plusDays(1), top, unit)).isEqualTo(code + "n Amt für Mobilität");
        assertThat(nameOn(today().minusDays(1), top, unit)).isEqualTo(code + " Amt für Verkehr");
        LocalDate first = today().minusMonths(1).minusDays(1);
        assertThat(nameOn(first.plusDays(1), top, unit)).isEqualTo(code + " Amt für Verkehr");
        assertThat(nameOn(first, top, unit)).isEqualTo(code + " Amt für Straßen");
        assertThat(nameOn(today().minusYears(1), top, unit)).isEqualTo(code + " Amt für Straßen");
    }

    @Test
    void a_name_that_held_on_no_day_is_not_kept() {
        long top = townsfolk.unit();
        long unit = units.create(SYSTEM, form("V" + top, "Amt für Irrtum", top, 0, today()));
        rename(unit, "V" + top, "Amt für Verkehr", top);

        assertThat(nameOn(today().minusDays(1), top, unit)).isEqualTo("V" + top + " Amt für Verkehr");
    }

    private void rename(long unit, String code, String name, long top) {
        units.change(SYSTEM, unit, form(code, name, top, units.row(SYSTEM, unit).version(), today()));
    }

    private static UnitForm form(String code, String name, long top, int version, LocalDate from) {
        return new UnitForm(code, name, UnitKind.FACHBEREICH, top, from, version);
    }

    private String nameOn(LocalDate day, long top, long unit) {
        return figures.units(day, List.of(top), false).stream()
                .filter(shown -> shown.id() == unit)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As if the change had been made then. */
    private void monthsPass(long unit, int months) throws Exception {
        transaction.begin();
        em.createNativeQuery("update people_unit_name set last_day = ?2 where org_unit_id = ?1")
                .setParameter(1, unit)
                .setParameter(2, today().minusMonths(months).minusDays(1))
                .executeUpdate();
        transaction.commit();
    }
}
