package org.rosenstock.training.web;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.EvaluationLot;

/** Figures of what people think, in words. */
final class EvaluationWords {

    private EvaluationWords() {}

    /** "4,2", or nothing. */
    static String mean(@Nullable Double mean, Locale locale) {
        if (mean == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    /** Its day, or first and last day with how many dates there are. */
    static String days(EvaluationLot lot, Locale locale) {
        String from = DateText.of(lot.from());
        return lot.from().equals(lot.until())
                ? from
                : Texts.get(locale, "training.evaluation.lot", from, DateText.of(lot.until()), lot.dates());
    }
}
