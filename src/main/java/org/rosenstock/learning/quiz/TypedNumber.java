package org.rosenstock.learning.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. A point may part thousands (1.296) or decimals (1.5), a comma likewise; a reading that
 * fits counts, for the question is about the number and not about its notation.
 */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");

    private TypedNumber() {}

    static boolean matches(String typed, BigDecimal answer, BigDecimal tolerance) {
        return readings(typed).stream()
                .anyMatch(number -> number.subtract(answer).abs().compareTo(tolerance) <= 0);
    }

    static List<BigDecimal> readings(String typed) {
        String text = typed.strip().replaceAll("[\\s\\u00a0\\u202f']", "").replace('−', '-');
        String word = text.replaceAll("[^\\d.,+-].*$", "");
        List<BigDecimal> numbers = new ArrayList<>();
        read(word.replace(".", "").replace(',', '.'), numbers);
        read(word.replace(",", ""), numbers);
        return numbers;
    }

    private static void read(String plain, List<BigDecimal> numbers) {
        if (PLAIN.matcher(plain).matches()) {
            numbers.add(new BigDecimal(plain));
        }
    }
}
