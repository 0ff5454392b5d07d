package org.rosenstock.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.training.Approval;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.registration.RegistrationTransitions.Situation;
import org.rosenstock.training.registration.RegistrationTransitions.Transition;
import org.rosenstock.training.registration.RegistrationTransitions.Who;

/** Every path through the table, written down a second time as people would tell it. */
class RegistrationTransitionsTest {

    @ParameterizedTest
    @CsvSource({
        // from, event, who, approval, lead, free, to ("-" = refused)
        "NEW, REQUEST, SELF, NONE, true, true, CONFIRMED",
        "NEW, REQUEST, SELF, NONE, true, false, WAITING",
        "NEW, REQUEST, SELF, LEAD, true, true, AWAITING_LEAD",
        "NEW, REQUEST, SELF, LEAD, false, true, AWAITING_OFFICE",
        "NEW, REQUEST, SELF, LEAD_OFFICE, true, false, AWAITING_LEAD",
        "NEW, REQUEST, LEAD, LEAD, true, true, AWAITING_LEAD",
        "NEW, REQUEST, OFFICE, LEAD_OFFICE, false, true, AWAITING_OFFICE",
        "NEW, REQUEST, PROGRAM, NONE, true, true, -",
        "AWAITING_LEAD, APPROVE, LEAD, LEAD, true, true, CONFIRMED",
        "AWAITING_LEAD, APPROVE, LEAD, LEAD, true, false, WAITING",
        "AWAITING_LEAD, APPROVE, LEAD, LEAD_OFFICE, true, true, AWAITING_OFFICE",
        "AWAITING_LEAD, APPROVE, OFFICE, LEAD_OFFICE, true, true, CONFIRMED",
        "AWAITING_LEAD, APPROVE, OFFICE, LEAD_OFFICE, true, false, WAITING",
        "AWAITING_LEAD, APPROVE, SELF, LEAD, true, true, -",
        "AWAITING_LEAD, REFUSE, LEAD, LEAD, true, true, REFUSED",
        "AWAITING_LEAD, REFUSE, SELF, LEAD, true, true, -",
        "AWAITING_LEAD, ESCALATE, PROGRAM, LEAD, true, true, AWAITING_LEAD",
        "AWAITING_LEAD, WITHDRAW, SELF, LEAD, true, true, WITHDRAWN",
        "AWAITING_LEAD, WITHDRAW, LEAD, LEAD, true, true, -",
        "AWAITING_LEAD, LAPSE, PROGRAM, LEAD, true, true, LAPSED",
        "AWAITING_LEAD, CANCEL, OFFICE, LEAD, true, true, CANCELLED",
        "AWAITING_OFFICE, APPROVE, OFFICE, LEAD_OFFICE, true, true, CONFIRMED",
        "AWAITING_OFFICE, APPROVE, OFFICE, LEAD_OFFICE, true, false, WAITING",
        "AWAITING_OFFICE, APPROVE, LEAD, LEAD_OFFICE, true, true, -",
        "AWAITING_OFFICE, REFUSE, OFFICE, LEAD_OFFICE, true, true, REFUSED",
        "AWAITING_OFFICE, REFUSE, LEAD, LEAD_OFFICE, true, true, -",
        "AWAITING_OFFICE, WITHDRAW, SELF, LEAD_OFFICE, true, true, WITHDRAWN",
        "AWAITING_OFFICE, LAPSE, PROGRAM, LEAD_OFFICE, true, true, LAPSED",
        "AWAITING_OFFICE, CANCEL, OFFICE, LEAD_OFFICE, true, true, CANCELLED",
        "WAITING, OFFER, PROGRAM, NONE, true, true, OFFERED",
        "WAITING, ACCEPT, SELF, NONE, true, true, -",
        "WAITING, WITHDRAW, SELF, NONE, true, false, WITHDRAWN",
        "WAITING, LAPSE, PROGRAM, NONE, true, false, LAPSED",
        "WAITING, CANCEL, OFFICE, NONE, true, false, CANCELLED",
        "OFFERED, ACCEPT, SELF, NONE, true, false, CONFIRMED",
        "OFFERED, ACCEPT, OFFICE, NONE, true, false, -",
        "OFFERED, WITHDRAW, SELF, NONE, true, false, WITHDRAWN",
        "OFFERED, LAPSE, PROGRAM, NONE, true, false, LAPSED",
        "OFFERED, CANCEL, OFFICE, NONE, true, false, CANCELLED",
        "CONFIRMED, WITHDRAW, SELF, NONE, true, true, WITHDRAWN",
        "CONFIRMED, WITHDRAW, PROGRAM, NONE, true, true, -",
        "CONFIRMED, CANCEL, OFFICE, NONE, true, true, CANCELLED",
        "CONFIRMED, LAPSE, PROGRAM, NONE, true, true, -",
        "CONFIRMED, ATTEND, OFFICE, NONE, true, true, ATTENDED",
        "CONFIRMED, ATTEND, TRAINER, NONE, true, true, ATTENDED",
        "CONFIRMED, ATTEND, SELF, NONE, true, true, -",
        "CONFIRMED, MISS, TRAINER, NONE, true, true, ABSENT",
        "CONFIRMED, CANCEL, TRAINER, NONE, true, true, -",
        "CONFIRMED, LEAVE_EARLY, OFFICE, NONE, true, true, PARTLY",
        "CONFIRMED, MISS, OFFICE, NONE, true, true, ABSENT",
        "CONFIRMED, EXCUSE, OFFICE, NONE, true, true, EXCUSED",
    })
    void leads_where_people_expect(
            String from,
            RegistrationEvent event,
            Who who,
            Approval approval,
            boolean hasLead,
            boolean free,
            String to) {
        Optional<Transition> found = RegistrationTransitions.find(
                from.equals("NEW") ? null : RegistrationState.valueOf(from),
                event,
                who,
                new Situation(approval, hasLead, free));
        assertThat(found.map(step -> step.to().name()).orElse("-")).isEqualTo(to);
    }

    @Test
    void nothing_leaves_a_state_that_has_ended() {
        assertThat(RegistrationTransitions.all())
                .noneMatch(step -> step.from() != null && !step.from().isLive());
    }

    @Test
    void every_open_state_can_be_left_by_the_person_and_called_off() {
        Arrays.stream(RegistrationState.values())
                .filter(RegistrationState::isLive)
                .forEach(state ->
                        assertThat(events(state)).contains(RegistrationEvent.WITHDRAW, RegistrationEvent.CANCEL));
    }

    @Test
    void every_state_and_event_is_reached() {
        Set<RegistrationState> reached = new TreeSet<>();
        Set<RegistrationEvent> used = new TreeSet<>();
        RegistrationTransitions.all().forEach(step -> {
            reached.add(step.to());
            used.add(step.event());
        });
        assertThat(reached).containsExactly(RegistrationState.values());
        assertThat(used).containsExactly(RegistrationEvent.values());
    }

    /** Approval needs no seat, so that a decision never depends on luck: for each step there is an outcome. */
    @Test
    void a_decision_always_has_an_outcome() {
        List<String> without = new ArrayList<>();
        for (Approval approval : List.of(Approval.LEAD, Approval.LEAD_OFFICE)) {
            for (boolean free : List.of(true, false)) {
                for (RegistrationState state :
                        List.of(RegistrationState.AWAITING_LEAD, RegistrationState.AWAITING_OFFICE)) {
                    if (RegistrationTransitions.find(
                                    state, RegistrationEvent.APPROVE, Who.OFFICE, new Situation(approval, true, free))
                            .isEmpty()) {
                        without.add(state + " " + approval + " " + free);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /** Links in mails to leads work once because of this. */
    @Test
    void a_registration_waits_for_its_lead_once() {
        assertThat(RegistrationTransitions.all().stream()
                        .filter(step -> step.to() == RegistrationState.AWAITING_LEAD)
                        .filter(step -> step.event() != RegistrationEvent.REQUEST)
                        .map(Transition::from))
                .containsOnly(RegistrationState.AWAITING_LEAD);
    }

    private static List<RegistrationEvent> events(RegistrationState state) {
        return RegistrationTransitions.all().stream()
                .filter(step -> step.from() == state)
                .map(Transition::event)
                .toList();
    }
}
