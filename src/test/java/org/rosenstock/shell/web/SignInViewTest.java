package org.rosenstock.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInViewTest {

    @Test
    void goes_on_to_the_page_that_was_wanted() {
        assertThat(SignInView.ownPath("/learning/course?id=brandschutz")).isEqualTo("/learning/course?id=brandschutz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "",
                "/a\r\nb",
                "/\t/example.org"
            })
    void never_leaves_the_house(String wanted) {
        assertThat(SignInView.ownPath(wanted)).isEqualTo("/");
    }
}
