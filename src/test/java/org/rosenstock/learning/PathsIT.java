package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/** Authors put courses in order; everybody sees how far they are on the way. */
@InContainer
class PathsIT {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);
    private static final Asker AUTHOR = new Asker(1, Set.of(Role.AUTHOR), Set.of());

    @Inject
    Paths paths;

    @Inject
    Courses courses;

    @Inject
    Studies studies;

    @Inject
    CourseFixture fixture;

    @Test
    void a_path_shows_how_far_one_is_and_what_comes_next() {
        Asker me = fixture.employee("Wegner");
        String first = fixture.course(LESSONS, LessonKind.TEXT);
        String second = fixture.course(LESSONS, LessonKind.TEXT);
        paths.put(AUTHOR, "weg-" + first, "Ankommen", "Die ersten Tage", List.of(second, "nirgends", first));
        paths.put(AUTHOR, "weg-" + first, "Ankommen", "Die ersten Wochen", List.of(first, second));
        studies.begin(me, first);
        studies.lessonDone(me, first, "l1");

        PathPage page = paths.show(me, "weg-" + first);

        assertThat(page.courses()).extracting(CourseRow::code).containsExactly(first, second);
        assertThat(page.path().summary()).isEqualTo("Die ersten Wochen");
        assertThat(page.path().done()).isEqualTo(1);
        assertThat(page.next()).map(CourseRow::code).contains(second);
        assertThat(paths.list(fixture.employee("Weber")))
                .filteredOn(path -> path.code().equals("weg-" + first))
                .singleElement()
                .satisfies(path -> assertThat(path.done()).isZero());
    }

    @Test
    void only_authors_make_paths() {
        Asker me = fixture.employee("Wessel");
        assertThatThrownBy(() -> paths.put(me, "weg", "Weg", "", List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> paths.show(me, "weg")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_withdrawn_course_is_found_by_those_inside_alone() {
        Asker inside = fixture.employee("Wiebe");
        Asker outside = fixture.employee("Winter");
        String code = fixture.course(LESSONS, LessonKind.TEXT);
        studies.begin(inside, code);
        assertThat(courses.find(outside, code)).isPresent();

        fixture.withdraw(code);

        assertThat(courses.find(outside, code)).isEmpty();
        assertThatThrownBy(() -> courses.show(outside, code)).isInstanceOf(NotFound.class);
        assertThat(courses.show(inside, code).offered()).isFalse();
        assertThatThrownBy(() -> courses.media(
                        outside, courses.show(inside, code).course().version(), "x.png"))
                .isInstanceOf(NotFound.class);
    }
}
