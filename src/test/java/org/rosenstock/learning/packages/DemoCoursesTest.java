package org.rosenstock.learning.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rosenstock.learning.authoring.PublishCheck;
import org.rosenstock.shared.Rejected;

/** The courses we ship are sound packages that may be published. */
class DemoCoursesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/rosenstock/shell/demo/courses");

    static List<String> courses() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void may_be_published(String course) throws IOException {
        Zip zip = new Zip();
        for (String file : Files.readAllLines(FOLDER.resolve(course).resolve("files.txt"))) {
            zip.with(file, Files.readAllBytes(FOLDER.resolve(course).resolve(file)));
        }
        try {
            PackageArchive.use(zip.stream(), content -> {
                assertThat(content.code()).isEqualTo(course);
                assertThat(PublishCheck.missing(content)).isEmpty();
                return content;
            });
        } catch (Rejected e) {
            assertThat(e.findings()).isEmpty();
        }
    }
}
