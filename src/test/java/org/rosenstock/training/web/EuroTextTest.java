package org.rosenstock.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people type them. */
class EuroTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|1200",
                "1200,5|120050",
                "1.200,50|120050",
                "1,200.50|120050",
                "1.200|120000",
                "1,200|120000",
                "1 200 000|120000000",
                " 24,00 Euro |2400"
            })
    void are_read_in_both_ways_of_writing(String text, long cents) {
        assertThat(EuroText.cents(text)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "-5", "1,2345", "12,345,6789", "1.20.00", "99999999999"})
    void what_is_no_amount_is_none(String text) {
        assertThat(EuroText.cents(text)).isEmpty();
    }
}
