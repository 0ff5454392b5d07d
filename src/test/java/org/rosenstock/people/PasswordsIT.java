package org.rosenstock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.SignIns.Result;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

@InContainer
class PasswordsIT {

    private static final String CHOSEN = "vier hohe Linden";

    @Inject
    Passwords passwords;

    @Inject
    SignIns signIns;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Townsfolk townsfolk;

    @Test
    void a_one_time_password_lets_in_until_it_is_replaced() {
        Asker person = somebody();
        String once = passwords.oneTime(Asker.system(), person.employee());
        Ticket first = signIn(person, once);
        assertThat(signIns.resume(first).orElseThrow().mustChangePassword()).isTrue();
        Ticket second = passwords.change(person, once, CHOSEN, CHOSEN);
        assertThat(signIns.resume(first)).as("the session from before").isEmpty();
        assertThat(signIns.resume(second).orElseThrow().mustChangePassword()).isFalse();
        assertThat(signIns.signIn(accounts.own(person).userName(), once)).isInstanceOf(Result.Wrong.class);
    }

    @Test
    void guessing_the_present_password_is_slowed_down() {
        Asker person = somebody();
        String once = passwords.oneTime(Asker.system(), person.employee());
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> passwords.change(person, "falsch", CHOSEN, CHOSEN))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining("people.password.wrong");
        }
        assertThatThrownBy(() -> passwords.change(person, once, CHOSEN, CHOSEN))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("people.password.blocked");
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        Asker person = somebody();
        Ticket ticket = signIn(person, passwords.oneTime(Asker.system(), person.employee()));
        passwords.signOutEverywhere(person);
        assertThat(signIns.resume(ticket)).isEmpty();
    }

    @Test
    void a_token_works_until_it_is_revoked_by_its_owner() {
        Asker person = somebody();
        NewToken made = tokens.create(person, "Auswertung", LocalDate.now(clock).plusDays(30));
        assertThat(signIns.byToken(made.secret()).orElseThrow().asker().employee())
                .isEqualTo(person.employee());
        long id = tokens.list(person).get(0).id();
        assertThatThrownBy(() -> tokens.revoke(somebody(), id)).isInstanceOf(NotFound.class);
        tokens.revoke(person, id);
        assertThat(signIns.byToken(made.secret())).isEmpty();
    }

    @Test
    void a_token_lives_a_year_at_most() {
        Asker person = somebody();
        assertThatThrownBy(() -> tokens.create(person, "", LocalDate.now(clock).plusYears(2)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("people.token.expires")
                .hasMessageContaining("people.token.name");
    }

    private Ticket signIn(Asker person, String password) {
        Result result = signIns.signIn(accounts.own(person).userName(), password);
        assertThat(result).isInstanceOf(Result.Admitted.class);
        return ((Result.Admitted) result).ticket();
    }

    private Asker somebody() {
        return new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
    }
}
