package org.rosenstock.qualification.instruction;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Short codes that say "I am here". Six digits are few, so a code lives for minutes, counts only for those on the list,
 * and whoever enters wrong ones has to wait.
 */
final class CodePolicy {

    static final int FREE_TRIES = 5;
    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration WAIT = Duration.ofMinutes(15);

    private static final int CODES = 1_000_000;

    private CodePolicy() {}

    /** @param random a number from 0 up to below its argument */
    static String code(IntUnaryOperator random) {
        return String.format(Locale.ROOT, "%06d", random.applyAsInt(CODES));
    }

    /** Only the digits of what somebody typed: blanks between them are no mistake. */
    static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }

    /** Whether one more try is allowed. @param tries so far, the last of them at {@code last} */
    static boolean mayTry(int tries, Instant last, Instant now) {
        return triesThatCount(tries, last, now) < FREE_TRIES;
    }

    /** Tries are forgotten after the wait. */
    static int triesThatCount(int tries, Instant last, Instant now) {
        return now.isBefore(last.plus(WAIT)) ? tries : 0;
    }
}
