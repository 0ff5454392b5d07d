package org.rosenstock.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNoticeServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/learning/course?id=brandschutz", "/qualification/team?page=1#offen"})
    void leads_to_pages_of_the_platform(String url) {
        assertThat(OpenNoticeServlet.within(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//else.example", "/\\else.example", "https://else.example", "javascript:alert(1)", "/a\r\nb"
            })
    void leads_nowhere_else(String url) {
        assertThat(OpenNoticeServlet.within(url)).isEqualTo("/notification/inbox");
    }
}
