package org.rosenstock.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeamsTest {

    @Test
    void long_words_may_break_where_they_are_joined() {
        assertThat(seen("Allgemeine Arbeitsschutzunterweisung")).isEqualTo("Allgemeine Arbeits|schutz|unterweisung");
        assertThat(seen("Berufskraftfahrer-Weiterbildung")).isEqualTo("Berufs|kraft|fahrer-Weiter|bildung");
        assertThat(seen("Qualifizierungsgespräch führen")).isEqualTo("Qualifizierungs|gespräch führen");
        assertThat(seen("Gemeinschaftseinrichtungen")).isEqualTo("Gemeinschafts|einrichtungen");
    }

    @Test
    void short_words_and_beginnings_stay_whole() {
        assertThat(seen("PSA-Benutzung, Erste Hilfe, schutz")).isEqualTo("PSA-Benutzung, Erste Hilfe, schutz");
    }

    private static String seen(String title) {
        return Seams.marked(title).replace('\u00ad', '|');
    }
}
