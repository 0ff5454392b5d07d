package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;

/** The own dates under a secret address. */
@InContainer
class FeedsIT {

    @Inject
    Feeds feeds;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    TrainingFixture fixture;

    @Inject
    Townsfolk townsfolk;

    private Asker anna;
    private Asker ben;
    private Asker hr;

    @BeforeEach
    void people() {
        long unit = townsfolk.unit();
        anna = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        ben = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
    }

    @Test
    void the_address_is_made_renewed_and_ended() {
        assertThat(feeds.secret(anna)).isEmpty();
        String first = feeds.renew(anna);
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(feeds.secret(anna)).contains(first);
        String second = feeds.renew(anna);
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> calendar(first)).isInstanceOf(NotFound.class);
        assertThat(calendar(second)).contains("METHOD:PUBLISH");
        feeds.end(anna);
        assertThatThrownBy(() -> calendar(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void it_holds_the_own_seats_alone() {
        long session =
                fixture.session(fixture.offering("Abonnierter Termin", Approval.NONE, WaitingRule.ARRIVAL), 1, 20);
        long seat =
                registrations.request(anna, session, RegistrationForm.plain()).id();
        registrations.request(ben, session, RegistrationForm.plain());
        String mine = feeds.renew(anna);
        String his = feeds.renew(ben);
        assertThat(calendar(mine))
                .contains("SUMMARY:Abonnierter Termin", "STATUS:CONFIRMED", "session-" + session + "-person-")
                .contains("TZID=Europe/Berlin");
        assertThat(calendar(his)).as("waiting is no date").doesNotContain("BEGIN:VEVENT");

        registrations.withdraw(anna, seat, "");
        assertThat(calendar(mine)).doesNotContain("BEGIN:VEVENT");
        assertThat(calendar(his)).contains("STATUS:TENTATIVE");
        sessions.cancel(hr, session, "Zu wenige");
        assertThat(calendar(his)).doesNotContain("STATUS:TENTATIVE");
    }

    private String calendar(String secret) {
        return feeds.calendar(Asker.system(), secret);
    }
}
