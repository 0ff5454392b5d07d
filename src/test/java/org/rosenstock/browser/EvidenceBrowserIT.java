package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody looks through the own proofs. */
class EvidenceBrowserIT extends BrowserTest {

    @Test
    void the_kind_shown_is_plain_to_see_and_each_proof_says_until_when_it_counts() {
        signIn("employee");
        open("/qualification/evidence");
        Locator chosen = page.locator("nav.chips [aria-current]");
        assertThat(chosen.innerText()).contains("Alle Arten");
        open("/qualification/evidence?all=1");
        assertThat(page.locator("table.proofs td.until").allInnerTexts())
                .anyMatch(text -> text.contains("2027"))
                .anyMatch(text -> text.contains("abgelaufen"))
                .anyMatch(text -> text.contains("unbefristet"));
        open("/qualification/evidence");
        page.locator("nav.chips a").nth(1).press("Enter");
        page.waitForURL("**kind=*");
        assertThat(chosen.count()).isOne();
        assertThat(chosen.innerText()).doesNotContain("Alle Arten");
        assertThat(chosen.locator("svg").count()).as("not by colour alone").isOne();
        assertThat(page.locator("nav.chips a:not([aria-current]) svg").count()).isZero();
        looks();
    }
}
