package org.rosenstock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The administration takes over people from a table: wrong first, then right. */
class ImportBrowserIT extends BrowserTest {

    private static final String HEADER = "PersNr;Vorname;Nachname;Eintritt;OE;Taetigkeit\n";

    @Test
    void shows_problems_then_a_preview_then_the_result() {
        signIn("admin");
        send(HEADER + "j-1;Jule;Journey;01.08.2020;32.1;Auszubildende:r\nj-2;Jan;Journey;31.02.2020;32.1;Bote\n");
        next();
        assertThat(page.locator(".note--late").innerText()).contains("Eine Zeile ist fehlerhaft");
        axe();

        send(HEADER + "j-1;Jule;Journey;01.08.2020;32.1;Auszubildende:r\n");
        axe();
        next();
        assertThat(page.locator("#h-ADDED").innerText()).contains("Neu", "1");
        screenshot("preview");
        axe();
        next();
        assertThat(page.locator(".empty").innerText()).contains("1 neu, 0 geändert, 0 beendet");

        open("/people/employees?q=Journey");
        assertThat(page.locator("tbody").innerText()).contains("Journey, Jule");
    }

    private void send(String table) {
        open("/people/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("personal.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        next();
    }

    private void next() {
        page.locator("main .btn--p").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
