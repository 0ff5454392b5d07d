package org.rosenstock.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.RegistrationState;

/** What the days of a date come to. */
class AttendancePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "PRESENT, ATTENDED",
        "PARTLY, PARTLY",
        "EXCUSED, EXCUSED",
        "ABSENT, ABSENT",
        "PRESENT PRESENT, ATTENDED",
        "PRESENT ABSENT, PARTLY",
        "PRESENT EXCUSED, PARTLY",
        "PARTLY ABSENT, PARTLY",
        "EXCUSED EXCUSED, EXCUSED",
        "EXCUSED ABSENT, ABSENT",
    })
    void outcome_of_all_days(String marks, RegistrationState outcome) {
        assertThat(AttendancePolicy.outcome(Arrays.stream(marks.split(" "))
                        .map(AttendanceMark::valueOf)
                        .toList()))
                .isEqualTo(outcome);
    }

    @Test
    void a_code_is_found_again_however_it_is_typed() {
        String code = AttendancePolicy.code(new Random(7)::nextInt);
        assertThat(code).matches("[A-HJ-NP-Z2-9]{6}");
        String typed = " " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3) + " ";
        assertThat(AttendancePolicy.typed(typed)).isEqualTo(code);
    }
}
