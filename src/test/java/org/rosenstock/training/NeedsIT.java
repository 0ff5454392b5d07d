package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Somebody would like to attend, the office sees how many, plans a date, and they are told. */
@InContainer
class NeedsIT {

    @Inject
    Needs needs;

    @Inject
    Sessions sessions;

    @Inject
    Offerings offerings;

    @Inject
    Registrations registrations;

    @Inject
    Notices notices;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private long unit;
    private Asker anna;
    private Asker ben;
    private Asker hr;
    private String offering;

    @BeforeEach
    void an_offering_without_a_date() {
        unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        ben = plain(townsfolk.employee(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        offering = fixture.offering("Gebärdensprache am Schalter", Approval.NONE, WaitingRule.ARRIVAL);
    }

    @Test
    void is_noted_once_changed_and_taken_back() {
        needs.note(anna, offering, "vormittags");
        needs.note(anna, offering, " nachmittags ");
        assertThat(needs.mine(anna))
                .containsExactly(new NeedRow(
                        offering, "Gebärdensprache am Schalter", "nachmittags", LocalDate.now(clock), null));
        assertThat(needs.mineFor(ben, offering)).isEmpty();
        needs.takeBack(ben, offering);
        assertThat(needs.mineFor(anna, offering)).isPresent();
        needs.takeBack(anna, offering);
        assertThat(needs.mine(anna)).isEmpty();
        needs.takeBack(anna, offering);
    }

    @Test
    void only_what_is_offered_can_be_noted_and_not_at_length() {
        assertThatThrownBy(() -> needs.note(anna, offering, "x".repeat(301))).isInstanceOf(Rejected.class);
        assertThat(needs.mine(anna)).isEmpty();
        String draft = offerings.create(hr, fixture.form("Noch geheim", Approval.NONE, WaitingRule.ARRIVAL));
        assertThatThrownBy(() -> needs.note(anna, draft, "")).isInstanceOf(NotFound.class);
        offerings.retire(hr, offering);
        assertThatThrownBy(() -> needs.note(anna, offering, "")).isInstanceOf(Conflict.class);
        assertThat(needs.mayNote(anna, offering)).isFalse();
    }

    @Test
    void the_office_sees_how_many_by_unit_and_nobody_else_does() {
        long other = townsfolk.unit();
        needs.note(anna, offering, "nicht montags");
        needs.note(ben, offering, "");
        needs.note(plain(townsfolk.employee(other)), offering, "");
        Demand all = demand(DemandQuery.all());
        assertThat(all.people()).isEqualTo(3);
        assertThat(all.units()).extracting(Demand.OfUnit::people).containsExactly(2L, 1L);
        assertThat(all.wishes()).extracting(Demand.Wish::text).containsExactly("nicht montags");
        assertThat(all.since()).isEqualTo(LocalDate.now(clock));
        assertThat(all.nextDay()).isNull();
        assertThat(demand(new DemandQuery(unit, null)).people()).isEqualTo(2);
        assertThat(demand(new DemandQuery(null, TrainingTopic.HEALTH)).people()).isEqualTo(3);
        assertThat(needs.demand(hr, new DemandQuery(null, TrainingTopic.LAW), Paging.first(500))
                        .items())
                .extracting(Demand::offering)
                .doesNotContain(offering);
        assertThat(needs.count(hr, offering)).isEqualTo(3);
        Asker lead = new Asker(townsfolk.employee(unit), Set.of(), Set.of(unit));
        assertThatThrownBy(() -> needs.demand(lead, DemandQuery.all(), Paging.first(5)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> needs.count(lead, offering)).isInstanceOf(Refused.class);
    }

    @Test
    void a_planned_date_is_told_once_to_those_who_noted_it() {
        needs.note(anna, offering, "");
        sessions.plan(hr, offering, fixture.plan(5, -3, 0));
        assertThat(told(anna)).as("a date that is over").isEmpty();
        long date = sessions.plan(hr, offering, fixture.plan(5, 30, 0));
        assertThat(told(anna)).containsExactly("/training/offering?id=" + offering + "&session=" + date);
        assertThat(told(ben)).isEmpty();
        sessions.change(hr, date, fixture.plan(6, 31, 0));
        assertThat(told(anna)).as("a change").hasSize(1);
        assertThat(needs.mine(anna).get(0).nextDay())
                .isEqualTo(LocalDate.now(clock).plusDays(31));
    }

    @Test
    void ends_with_a_seat_and_not_with_the_waiting_list() {
        needs.note(anna, offering, "");
        needs.note(ben, offering, "");
        long date = fixture.session(offering, 1, 30);
        registrations.request(anna, date, RegistrationForm.plain());
        registrations.request(ben, date, RegistrationForm.plain());
        assertThat(needs.mine(anna)).isEmpty();
        assertThat(needs.mineFor(ben, offering)).isPresent();
        assertThat(needs.mayNote(anna, offering)).isFalse();
        assertThatThrownBy(() -> needs.note(anna, offering, "")).isInstanceOf(Conflict.class);
        assertThat(demand(DemandQuery.all()).people()).isEqualTo(1);
    }

    private Demand demand(DemandQuery query) {
        return needs.demand(hr, query, Paging.first(500)).items().stream()
                .filter(each -> each.offering().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Asker person) {
        return notices.latest(person, 50).stream()
                .filter(notice -> notice.textKey().equals("notification.notice.NEED_DATE"))
                .map(NoticeRow::url)
                .toList();
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
