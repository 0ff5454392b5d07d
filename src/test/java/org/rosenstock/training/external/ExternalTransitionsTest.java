package org.rosenstock.training.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rosenstock.training.ExternalEvent;
import org.rosenstock.training.ExternalState;
import org.rosenstock.training.external.ExternalTransitions.Who;

/** Every state with every event and everybody: what is written here may happen, nothing else. */
class ExternalTransitionsTest {

    private static final Set<String> ALLOWED = Set.of(
            "AWAITING_LEAD APPROVE LEAD > APPROVED",
            "AWAITING_LEAD APPROVE OFFICE > APPROVED",
            "AWAITING_LEAD REFUSE LEAD > REFUSED",
            "AWAITING_LEAD REFUSE OFFICE > REFUSED",
            "AWAITING_LEAD WITHDRAW SELF > WITHDRAWN",
            "AWAITING_OFFICE APPROVE OFFICE > APPROVED",
            "AWAITING_OFFICE REFUSE OFFICE > REFUSED",
            "AWAITING_OFFICE WITHDRAW SELF > WITHDRAWN",
            "APPROVED WITHDRAW SELF > WITHDRAWN",
            "APPROVED HAND_IN SELF > HANDED_IN",
            "HANDED_IN CONFIRM OFFICE > CONFIRMED",
            "HANDED_IN GIVE_BACK OFFICE > APPROVED");

    @Test
    void allow_what_the_table_says_and_nothing_else() {
        Set<String> found = Stream.of(ExternalState.values())
                .flatMap(state -> Stream.of(ExternalEvent.values())
                        .flatMap(event -> Stream.of(Who.values())
                                .flatMap(who -> ExternalTransitions.find(state, event, who).stream()
                                        .map(step -> state + " " + event + " " + who + " > " + step.to()))))
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(ALLOWED));
    }
}
