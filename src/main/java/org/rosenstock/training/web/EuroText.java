package org.rosenstock.training.web;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as people write and read them. */
final class EuroText {

    private static final int CENTS = 2;

    /** Three digits behind a separator are thousands, one or two are cents: "1.200", "1 200,5", "1,200.50". */
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,10})(?:[.,](\\d{1,2}))?\\s*(?:€|Euro)?");

    private EuroText() {}

    /** Cents; empty when it is no amount. */
    static OptionalLong cents(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        String euros = amount.group(1).replaceAll("[., ]", "");
        String cents = amount.group(2) == null ? "" : amount.group(2);
        return OptionalLong.of(Long.parseLong(euros + (cents + "00").substring(0, CENTS)));
    }

    /** "1.200,50" */
    static String of(long cents) {
        return TrainingPages.text("training.budget.amount", BigDecimal.valueOf(cents, CENTS));
    }
}
