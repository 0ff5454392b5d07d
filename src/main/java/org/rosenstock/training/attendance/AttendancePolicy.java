package org.rosenstock.training.attendance;

import java.util.Collection;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationState;

/** What the marks of all days come to, and what a code looks like. */
public final class AttendancePolicy {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 6;

    private AttendancePolicy() {}

    /**
     * All the time there: attended. Sometimes there: partly. Never there: excused when every day is, else absent.
     *
     * @param marks one for each day, at least one
     */
    public static RegistrationState outcome(Collection<AttendanceMark> marks) {
        if (marks.stream().allMatch(mark -> mark == AttendanceMark.PRESENT)) {
            return RegistrationState.ATTENDED;
        }
        if (marks.stream().anyMatch(mark -> mark == AttendanceMark.PRESENT || mark == AttendanceMark.PARTLY)) {
            return RegistrationState.PARTLY;
        }
        return marks.stream().allMatch(mark -> mark == AttendanceMark.EXCUSED)
                ? RegistrationState.EXCUSED
                : RegistrationState.ABSENT;
    }

    /** @param random a number from 0 up to below its argument */
    static String code(IntUnaryOperator random) {
        return IntStream.range(0, CODE_LENGTH)
                .mapToObj(each -> String.valueOf(LETTERS.charAt(random.applyAsInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    /** What was typed, in capital letters and without what people put in between. */
    public static String typed(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** The step of a registration that says so. */
    public static RegistrationEvent event(RegistrationState outcome) {
        return switch (outcome) {
            case ATTENDED -> RegistrationEvent.ATTEND;
            case PARTLY -> RegistrationEvent.LEAVE_EARLY;
            case EXCUSED -> RegistrationEvent.EXCUSE;
            default -> RegistrationEvent.MISS;
        };
    }
}
