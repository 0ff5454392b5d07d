package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.packages.Zip;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

@InContainer
class CoursePackagesIT {

    private static final Asker AUTHOR = new Asker(7_700_801, Set.of(Role.AUTHOR), Set.of());
    private static final Asker COLLEAGUE = new Asker(7_700_802, Set.of(Role.AUTHOR), Set.of());
    private static final Asker LEARNER = new Asker(7_700_803, Set.of(), Set.of());

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    CoursePackages packages;

    @Inject
    Courses courses;

    @Inject
    Studies studies;

    @Test
    void a_package_becomes_a_course_in_the_catalogue() {
        ImportedCourse imported = packages.importPackage(AUTHOR, Zip.course("pk-neu").stream(), true);
        assertThat(imported).isEqualTo(new ImportedCourse("pk-neu", "Probe", true, 1));
        CoursePage page = courses.show(LEARNER, "pk-neu");
        assertThat(page.course().title()).isEqualTo("Probe");
        assertThat(page.outline().lessons()).hasSize(2);
    }

    @Test
    void a_bad_package_stores_nothing() {
        Zip bad = Zip.course("pk-schlecht").with("media/b.pdf", "kein PDF").with("media/c.svg", "<svg onload='x'/>");
        assertThatThrownBy(() -> packages.importPackage(AUTHOR, bad.stream(), false))
                .isInstanceOfSatisfying(
                        Rejected.class, e -> assertThat(e.findings()).hasSize(2));
        assertThat(packages.importPackage(AUTHOR, Zip.course("pk-schlecht").stream(), false)
                        .isNew())
                .isTrue();
    }

    @Test
    void who_is_inside_stays_in_the_version_that_was_begun() throws SQLException {
        hire(LEARNER);
        packages.importPackage(AUTHOR, Zip.course("pk-drin").stream(), true);
        studies.begin(LEARNER, "pk-drin");
        Zip next = new Zip()
                .with("course.yaml", Zip.yaml("pk-drin").replace("title: Probe", "title: Probe, neu"))
                .with("lessons/eins.md", "Ganz anders.")
                .with("media/feld.svg", Zip.SVG);
        assertThat(packages.importPackage(AUTHOR, next.stream(), true).number()).isEqualTo(2);
        assertThat(courses.show(LEARNER, "pk-drin").number()).isEqualTo(1);
        assertThat(courses.show(COLLEAGUE, "pk-drin").number()).isEqualTo(2);
        assertThat(studies.open(LEARNER, "pk-drin", "eins").markdown()).contains("## Los");
    }

    @Test
    void an_export_can_be_taken_in_again() {
        packages.importPackage(AUTHOR, Zip.course("pk-rund").stream(), false);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        packages.export(AUTHOR, "pk-rund", first);
        ImportedCourse again = packages.importPackage(AUTHOR, new ByteArrayInputStream(first.toByteArray()), true);
        assertThat(again.isNew()).isFalse();
        assertThat(again.number()).isEqualTo(1);
    }

    @Test
    void courses_belong_to_their_authors() {
        packages.importPackage(AUTHOR, Zip.course("pk-mein").stream(), false);
        assertThatThrownBy(() -> packages.importPackage(COLLEAGUE, Zip.course("pk-mein").stream(), false))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> packages.export(COLLEAGUE, "pk-mein", new ByteArrayOutputStream()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> packages.importPackage(LEARNER, Zip.course("pk-kein").stream(), false))
                .isInstanceOf(Refused.class);
    }

    private void hire(Asker who) throws SQLException {
        String insert = "insert into people_employee (id, staff_number, user_name, first_name, last_name, entry_date)"
                + " values (%1$d, 'pk-%1$d', 'pk-%1$d', 'Paula', 'Probe', '2020-01-01')";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(String.format(Locale.ROOT, insert, who.employee()));
        }
    }
}
