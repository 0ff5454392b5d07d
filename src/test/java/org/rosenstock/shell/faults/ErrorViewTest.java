package org.rosenstock.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorViewTest {

    @ParameterizedTest
    @CsvSource({
        "http://learn.example/learning/course?id=a, /learning/course?id=a",
        "https://LEARN.example, /",
        "https://evil.example/learning/course, ",
        "https://learn.example//evil.example/, ",
        "javascript:alert(1), ",
        "not an address, "
    })
    void leads_back_to_our_own_pages_only(String referer, String path) {
        assertThat(ErrorView.ownPath(referer, "learn.example")).isEqualTo(path);
    }
}
