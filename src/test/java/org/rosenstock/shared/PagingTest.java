package org.rosenstock.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @Test
    void counts_pages_from_zero() {
        assertThat(new Paging(2, 50).offset()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"-1, 20, page", "0, 0, size", "0, 501, size", "2000000000, 500, page"})
    void names_the_part_that_is_wrong(int page, int size, String field) {
        assertThatThrownBy(() -> new Paging(page, size))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting(Finding::field)
                                .containsExactly(field));
    }
}
