package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Grüße aus der Straße,gruesse-aus-der-strasse",
        "§ 35a VwVfG,35a-vwvfg",
        "Café à la carte,cafe-a-la-carte",
        "???,seite"
    })
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Slugs.of(title, 60)).isEqualTo(slug);
    }

    @Test
    void no_space_hides_a_page_of_the_program() throws IOException {
        try (Stream<Path> views = Files.list(Path.of("src/main/webapp/wiki"))) {
            List<String> names = views.map(view -> view.getFileName().toString().replace(".xhtml", ""))
                    .toList();
            assertThat(names).isNotEmpty().noneMatch(Slugs::isFree);
        }
    }
}
