package org.rosenstock.learning.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

class PackageArchiveTest {

    private static final String DEEP = "[".repeat(40) + "]".repeat(40);

    @Test
    void reads_a_course_completely() {
        CoursePackage course = read(Zip.course("probe").stream());
        assertThat(course.code()).isEqualTo("probe");
        assertThat(course.minutes()).isEqualTo(8);
        assertThat(course.facts().cover()).isEqualTo("feld.svg");
        assertThat(course.lessons().map(PackagedLesson::kind)).containsExactly(LessonKind.TEXT, LessonKind.QUIZ);
        assertThat(course.medium("feld.svg"))
                .hasValueSatisfying(medium -> assertThat(medium.contentType()).isEqualTo("image/svg+xml"));
    }

    @Test
    void writes_what_it_reads_back_unchanged() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoursePackage course = PackageArchive.use(Zip.course("probe").stream(), content -> {
            PackageArchive.write(content, out);
            return content;
        });
        CoursePackage again = read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(again.facts()).isEqualTo(course.facts());
        assertThat(again.chapters()).isEqualTo(course.chapters());
        assertThat(again.media()).extracting(PackagedMedia::name).containsExactly("feld.svg");
    }

    @Test
    void refuses_names_that_leave_the_package() {
        for (String name : List.of("../x.md", "lessons/../../x.md", "/etc/passwd", "C:/x.md", "media\\x.svg")) {
            assertThat(keys(Zip.course("probe").with(name, "x"))).containsExactly("learning.package.escape");
        }
    }

    @Test
    void refuses_files_that_have_no_place_in_a_course() {
        assertThat(keys(Zip.course("probe").with("run.sh", "x").with("media/a.exe/b", "x")))
                .containsExactly("learning.package.unexpectedFile", "learning.package.unexpectedFile");
        assertThat(keys(Zip.course("probe").with("MEDIA/feld.svg", "x").with("media/FELD.svg", "x")))
                .containsExactly("learning.package.unexpectedFile", "learning.package.duplicateFile");
    }

    @Test
    void refuses_what_grows_beyond_measure() {
        assertThat(keys(Zip.course("probe").with("media/gross.pdf", new byte[50_000_000])))
                .containsExactly("learning.package.bomb");
        Zip many = new Zip();
        for (int i = 0; i <= PackageFiles.MOST_ENTRIES; i++) {
            many.with("media/" + i + ".svg", Zip.SVG);
        }
        assertThat(keys(many)).containsExactly("learning.package.tooManyFiles");
    }

    @Test
    void refuses_yaml_that_multiplies_or_digs() {
        String laughs = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]";
        assertThat(keys(new Zip().with("course.yaml", laughs))).containsExactly("learning.package.yamlTooClever");
        assertThat(keys(new Zip().with("course.yaml", DEEP))).containsExactly("learning.package.yamlTooClever");
        assertThat(keys(new Zip().with("course.yaml", "a: ["))).containsExactly("learning.package.badYaml");
        assertThat(keys(new Zip().with("course.yaml", "a: 1\na: 2"))).containsExactly("learning.package.badYaml");
        assertThat(keys(new Zip().with("course.yaml", "!!java.net.URL [x]: 1"))).isNotEmpty();
    }

    @Test
    void believes_bytes_and_refuses_drawings_that_run() {
        assertThat(keys(Zip.course("probe")
                        .with("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")
                        .with("media/b.pdf", "kein PDF")))
                .containsExactlyInAnyOrder("shared.upload.active", "shared.upload.content");
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        String yaml = Zip.yaml("Falsch!")
                .replace("kind: text", "kind: film")
                .replace("type: number", "type: essay")
                .replace("topic: it", "topic: kochen")
                .replace("cover: media/feld.svg", "cover: media/fehlt.svg\nautor: ich")
                .replace("id: test", "id: eins");
        List<Finding> findings = findings(new Zip().with("course.yaml", yaml));
        assertThat(findings)
                .extracting(Finding::key)
                .contains(
                        "learning.package.badCourseId",
                        "learning.package.unknownLessonKind",
                        "learning.package.unknownQuestionType",
                        "learning.package.unknownTopic",
                        "learning.package.unknownField",
                        "learning.package.duplicateId",
                        "learning.package.missingMedia");
        assertThat(findings).extracting(Finding::field).contains("course.yaml: chapters[1].lessons[1].kind");
    }

    @Test
    void misses_files_that_lessons_refer_to() {
        Zip zip = new Zip()
                .with("course.yaml", Zip.yaml("probe"))
                .with("lessons/eins.md", "![a](media/weg.png) [b](media/auch.pdf) ![c](https://example.org/x.png)")
                .with("media/feld.svg", Zip.SVG);
        assertThat(keys(zip))
                .containsExactlyInAnyOrder(
                        "learning.package.missingMedia",
                        "learning.package.missingMedia",
                        "learning.package.foreignPicture");
        assertThat(keys(new Zip().with("course.yaml", Zip.yaml("probe")).with("media/feld.svg", Zip.SVG)))
                .containsExactly("learning.package.missingText");
        assertThat(keys(new Zip().with("media/feld.svg", Zip.SVG))).containsExactly("learning.package.noCourse");
    }

    @Test
    void something_else_is_no_package() {
        assertThat(keys(new ByteArrayInputStream("Hallo".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("shared.upload.content");
    }

    private static CoursePackage read(InputStream zip) {
        return PackageArchive.use(zip, Function.identity());
    }

    private static List<String> keys(Zip zip) {
        return keys(zip.stream());
    }

    private static List<String> keys(InputStream zip) {
        return findings(zip).stream().map(Finding::key).toList();
    }

    private static List<Finding> findings(Zip zip) {
        return findings(zip.stream());
    }

    private static List<Finding> findings(InputStream zip) {
        try {
            read(zip);
            return List.of();
        } catch (Rejected e) {
            return e.findings();
        }
    }
}
