package org.rosenstock.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.Assignments;
import org.rosenstock.learning.CourseFixture;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.Studies;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.people.Tokens;

/** Whatever somebody leaves behind in any context is told to that person, and to nobody else. */
@InContainer
class MyDataIT {

    @Inject
    MyData myData;

    @Inject
    Assignments assignments;

    @Inject
    Studies studies;

    @Inject
    Tokens tokens;

    @Inject
    CourseFixture courses;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Test
    void traces_in_every_context_are_told_to_their_owner_alone() {
        LocalDate today = LocalDate.now(clock);
        Asker me = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        Asker colleague = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        String before = told(colleague);
        String course = courses.course(new CompletionRule(true, false, false), LessonKind.TEXT);
        Asker hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        String note = "Notiz an " + me.employee();
        assignments.assign(hr, new AssignmentForm(course, Set.of(me.employee()), null, today.plusDays(3), note, false));
        studies.begin(me, course);
        studies.lessonDone(me, course, "l1");
        tokens.create(me, "Schlüssel " + me.employee(), today.plusDays(3));

        assertThat(told(me)).contains(note, course, "Schlüssel " + me.employee(), "RS-" + today.getYear());
        assertThat(filled(me)).anyMatch(code -> code.startsWith("notification."));
        assertThat(told(colleague)).isEqualTo(before);
    }

    private String told(Asker whose) {
        return myData.about(whose).stream()
                .map(PersonalRecords::asMaps)
                .toList()
                .toString();
    }

    private List<String> filled(Asker whose) {
        return myData.about(whose).stream()
                .filter(records -> !records.rows().isEmpty())
                .map(PersonalRecords::category)
                .toList();
    }
}
