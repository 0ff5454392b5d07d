package org.rosenstock.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.BudgetAmounts;
import org.rosenstock.training.BudgetRow;
import org.rosenstock.training.BudgetYear;
import org.rosenstock.training.Budgets;
import org.rosenstock.training.web.TrainingSheets.Sheet;

/** The budgets of a year to take along: the units alone, and again with the units below. */
@ApplicationScoped
class BudgetSheet {

    private static final List<String> AMOUNTS = List.of("planned", "used", "committed", "left", "asked");
    private static final int CENTS = 2;

    @Inject
    Budgets budgets;

    @Inject
    Clock clock;

    Sheet of(Asker by, int year, Locale locale) {
        BudgetYear found = budgets.get(by, year);
        List<List<?>> lines = new ArrayList<>();
        for (BudgetRow row : found.rows()) {
            lines.add(line(row.unit().code(), row.unit().name(), row.costCentre(), row.own(), row.all()));
        }
        if (!found.withoutUnit().isNone()) {
            String none = Texts.get(locale, "training.need.noUnit");
            lines.add(line("", none, "", found.withoutUnit(), found.withoutUnit()));
        }
        return new Sheet("budget-" + year, head(year, locale), heads(locale), lines);
    }

    private static List<Object> line(String code, String name, String centre, BudgetAmounts own, BudgetAmounts all) {
        return Stream.of(Stream.of(code, name, centre), euros(own), euros(all))
                .<Object>flatMap(part -> part)
                .toList();
    }

    private static Stream<BigDecimal> euros(BudgetAmounts sum) {
        return Stream.of(sum.planned(), sum.used(), sum.committed(), sum.left(), sum.asked())
                .map(cents -> BigDecimal.valueOf(cents, CENTS));
    }

    private ExportHead head(int year, Locale locale) {
        return new ExportHead(
                locale,
                Texts.get(locale, "training.budget.title"),
                List.of(
                        new ExportHead.Fact(Texts.get(locale, "training.budget.year"), String.valueOf(year)),
                        new ExportHead.Fact(
                                Texts.get(locale, "training.export.made"), DateText.of(LocalDate.now(clock)))));
    }

    private static List<String> heads(Locale locale) {
        List<String> heads = new ArrayList<>();
        heads.add(Texts.get(locale, "training.export.code"));
        heads.add(Texts.get(locale, "training.people.unit"));
        heads.add(Texts.get(locale, "training.budget.centre"));
        for (String scope : List.of("training.budget.ownHead", "training.budget.allHead")) {
            for (String amount : AMOUNTS) {
                heads.add(Texts.get(locale, scope, Texts.get(locale, "training.budget." + amount)));
            }
        }
        return heads;
    }
}
