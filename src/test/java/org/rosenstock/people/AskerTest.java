package org.rosenstock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.Refused;

class AskerTest {

    private final Asker lead = new Asker(7, Set.of(), Set.of(30L));
    private final Asker hr = new Asker(8, Set.of(Role.HR), Set.of());

    @Test
    void leads_only_the_units_named_today() {
        assertThat(lead.leads(30)).isTrue();
        assertThat(lead.leads(31)).isFalse();
    }

    @Test
    void needs_one_of_several_roles() {
        assertThatCode(() -> hr.require(Role.ADMIN, Role.HR)).doesNotThrowAnyException();
        assertThatThrownBy(() -> lead.require(Role.ADMIN, Role.HR)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_private_opens_to_oneself_and_to_no_role() {
        assertThatCode(() -> lead.requireSelf(7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> hr.requireSelf(7)).isInstanceOf(Refused.class);
    }
}
