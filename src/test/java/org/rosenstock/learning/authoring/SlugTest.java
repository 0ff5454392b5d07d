package org.rosenstock.learning.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void writes_german_titles_in_plain_letters() {
        assertThat(Slug.of("Größe & Maß: für alle!", taken -> false)).isEqualTo("groesse-mass-fuer-alle");
        assertThat(Slug.of("Café Ünüsual", taken -> false)).isEqualTo("cafe-uenuesual");
    }

    @Test
    void counts_on_when_the_name_is_taken() {
        assertThat(Slug.of("Brandschutz", Set.of("brandschutz", "brandschutz-2")::contains))
                .isEqualTo("brandschutz-3");
    }

    @Test
    void finds_a_name_even_without_letters() {
        assertThat(Slug.of("…", taken -> false)).isEqualTo("kurs-0");
        assertThat(Slug.of("x".repeat(200), taken -> false)).hasSize(50);
    }
}
