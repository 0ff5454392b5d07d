package org.rosenstock.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.CourseAssigned;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;

@InContainer
class NoticesIT {

    @Inject
    Notices notices;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Event<CourseAssigned> assigned;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void opening_a_notice_marks_it_read_and_says_where_it_leads() throws Exception {
        Asker person = somebody();
        tell(person, 1);
        tell(person, 2);
        NoticeRow first = notices.latest(person, 1).get(0);

        assertThat(notices.read(person, first.id())).isEqualTo("/learning/course?id=brandschutz");

        assertThat(notices.unread(person)).isEqualTo(1);
        assertThat(notices.latest(person, 1).get(0).read()).isTrue();
        assertThat(notices.read(person, first.id())).as("again").isEqualTo("/learning/course?id=brandschutz");
    }

    @Test
    void nobody_opens_the_notice_of_somebody_else() throws Exception {
        Asker person = somebody();
        tell(person, 3);
        long notice = notices.latest(person, 1).get(0).id();

        assertThatThrownBy(() -> notices.read(somebody(), notice)).isInstanceOf(NotFound.class);

        assertThat(notices.unread(person)).isEqualTo(1);
    }

    private void tell(Asker person, long number) throws Exception {
        transaction.begin();
        assigned.fire(event(person, number));
        transaction.commit();
    }

    private CourseAssigned event(Asker person, long number) {
        return new CourseAssigned(
                900_000 + number,
                1,
                "brandschutz",
                "Brandschutzunterweisung",
                Set.of(person.employee()),
                LocalDate.now(clock).plusDays(20),
                Asker.system().employee(),
                null);
    }

    private Asker somebody() {
        return new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
    }
}
