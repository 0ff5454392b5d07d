package org.rosenstock.learning.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Hundredths of a point in words. */
final class Points {

    private static final double HUNDRED = 100;

    private Points() {}

    /** "2" or "1,5" */
    static String text(int hundredths, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(hundredths / HUNDRED);
    }
}
