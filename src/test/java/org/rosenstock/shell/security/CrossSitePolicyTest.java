package org.rosenstock.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSitePolicyTest {

    @ParameterizedTest(name = "{0} bearer={1} api={2} site={3} origin={4} → {5}")
    @CsvSource({
        "GET,  false, false, cross-site,  https://evil.example,     true",
        "POST, false, false, same-origin, https://learn.example:81, true",
        "POST, false, false, none,        ,                         true",
        "POST, false, false, ,            https://learn.example:81, true",
        "POST, false, false, ,            ,                         true",
        "POST, false, false, cross-site,  https://evil.example,     false",
        "POST, false, false, same-site,   ,                         false",
        "POST, false, false, same-origin, https://evil.example,     false",
        "POST, false, false, ,            https://learn.example,    false",
        "POST, false, false, ,            null,                     false",
        "POST, false, false, ,            ::not an address,         false",
        "DELETE,false,false, cross-site,  ,                         false",
        "POST, false, true,  ,            ,                         false",
        "POST, false, true,  none,        ,                         false",
        "POST, false, true,  same-origin, https://learn.example:81, true",
        "POST, true,  true,  ,            ,                         true"
    })
    void admits_changes_from_our_own_pages_and_from_tokens(
            String method, boolean bearer, boolean api, String site, String origin, boolean admitted) {
        assertThat(CrossSitePolicy.admits(method, bearer, api, site, origin, "learn.example:81"))
                .isEqualTo(admitted);
    }
}
