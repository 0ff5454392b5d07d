package org.rosenstock.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.training.Approval;
import org.rosenstock.training.Approvals;
import org.rosenstock.training.Attended;
import org.rosenstock.training.Decisions;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.Letters;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Sessions;
import org.rosenstock.training.TrainingFixture;
import org.rosenstock.training.WaitingRule;
import org.rosenstock.training.calendar.OtherReader;
import org.rosenstock.training.feed.OwnDates;
import org.rosenstock.training.letter.LetterQueue;
import org.rosenstock.training.letter.LetterWriter;

/** Letters about training as the mail server gets them: each once, and calendars that stay right. */
@InContainer
class TrainingMailIT {

    private static final RegistrationForm PLAIN = RegistrationForm.plain();

    @Inject
    MailDelivery delivery;

    @Inject
    MailServerSwitch mailServer;

    @Inject
    LetterWriter writer;

    @Inject
    LetterQueue queue;

    @Inject
    Letters letters;

    @Inject
    Decisions decisions;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    Sessions sessions;

    @Inject
    Notices notices;

    @Inject
    TrainingFixture fixture;

    @Inject
    OwnDates dates;

    @Inject
    Leadership leadership;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private MailServer server;
    private Asker anna;
    private Asker lead;
    private Asker hr;

    @BeforeEach
    void people_with_mailboxes() throws Exception {
        long unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        long leading = townsfolk.employee(townsfolk.unit());
        lead = new Asker(leading, Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        leadership.appoint(Asker.system(), unit, leading, LeadKind.LEAD, LocalDate.of(2025, 1, 1), null);
        mailbox(anna);
        mailbox(lead);
        written();
        run("update notification_mail set state = 'HELD' where state = 'WAITING'");
        server = MailServer.taking();
        mailServer.on(server.port());
    }

    @AfterEach
    void withoutServer() throws Exception {
        mailServer.off();
        server.close();
    }

    @Test
    void a_seat_its_changes_and_its_end_reach_the_calendar_under_one_name_and_count_up() throws Exception {
        long session = session(Approval.NONE, 5, 20);
        long id = registrations.request(anna, session, PLAIN).id();
        JsonObject first = calendar(only(anna), "REQUEST");
        String uid = event(first, 0).getString("uid");
        assertThat(event(first, 0).getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(event(first, 0).getString("attendee")).contains("p" + anna.employee() + "@stadt.example");

        change(session, 20, 21);
        JsonObject changed = calendar(only(anna), "REQUEST");
        assertThat(changed.getJsonArray("events")).hasSize(2);
        assertThat(event(changed, 0).getString("uid")).isEqualTo(uid);
        assertThat(sequence(changed)).isGreaterThan(sequence(first));

        change(session, 22);
        List<MimeMessage> shortened = mails(anna);
        assertThat(shortened).hasSize(2);
        assertThat(event(calendar(shortened.get(0), "REQUEST"), 0).getString("uid"))
                .isEqualTo(uid);
        assertThat(event(calendar(shortened.get(1), "CANCEL"), 0).getString("uid"))
                .isEqualTo(event(changed, 1).getString("uid"));

        registrations.withdraw(anna, id, "");
        JsonObject cancelled = calendar(only(anna), "CANCEL");
        assertThat(event(cancelled, 0).getString("uid")).isEqualTo(uid);
        assertThat(event(cancelled, 0).getString("status")).isEqualTo("CANCELLED");

        registrations.request(anna, session, PLAIN);
        JsonObject again = calendar(only(anna), "REQUEST");
        assertThat(event(again, 0).getString("uid")).isEqualTo(uid);
        assertThat(sequence(again)).isGreaterThan(sequence(cancelled));

        sessions.cancel(Asker.system(), session, "Krank");
        assertThat(sequence(calendar(only(anna), "CANCEL"))).isGreaterThan(sequence(again));
    }

    @Test
    void more_seats_are_no_news_for_who_has_one() throws Exception {
        long session = session(Approval.NONE, 5, 20);
        registrations.request(anna, session, PLAIN);
        only(anna);
        sessions.change(
                Asker.system(),
                session,
                fixture.plan(9, 20, sessions.get(Asker.system(), session).version()));
        assertThat(mails(anna)).isEmpty();
    }

    @Test
    void who_waits_is_told_of_new_days_and_of_the_end_but_not_of_more_seats() throws Exception {
        long session = session(Approval.LEAD, 5, 20);
        registrations.request(anna, session, PLAIN);
        assertThat(only(anna).getSubject()).startsWith("Ihre Anmeldung:");
        change(session, 21);
        assertThat(only(anna).getSubject()).startsWith("Geändert:");
        int version = sessions.get(Asker.system(), session).version();
        List<SessionDay> days = sessions.get(Asker.system(), session).days();
        LocalDate today = LocalDate.now(clock);
        sessions.change(Asker.system(), session, new SessionForm(days, 9, "", today, null, List.of(), "", version));
        assertThat(mails(anna)).as("more seats").isEmpty();
        sessions.cancel(Asker.system(), session, "Krank");
        assertThat(plainText(only(anna))).contains("Grund: Krank");
        assertThat(dates.of(anna.employee(), today))
                .as("what never stood in the calendar")
                .isEmpty();
    }

    @Test
    void asking_approving_waiting_and_moving_up_are_told_step_by_step() throws Exception {
        long session = session(Approval.LEAD, 1, 20);
        long id = registrations.request(anna, session, PLAIN).id();
        assertThat(only(anna).getSubject()).startsWith("Ihre Anmeldung:");
        Asker ben = plain(townsfolk.employee(townsfolk.unit()));
        long first =
                registrations.requestFor(hr, session, ben.employee(), PLAIN).id();
        approvals.approve(lead, List.of(id));
        assertThat(only(anna).getSubject()).startsWith("Genehmigt:");
        registrations.withdraw(hr, first, "Krank");
        assertThat(only(anna).getSubject()).startsWith("Ein Platz ist frei:");
        fixture.overdue(id);
        registrations.withdraw(anna, id, "");
        assertThat(only(anna).getSubject()).startsWith("Anmeldung beendet:");
        long again = registrations.request(anna, session, PLAIN).id();
        only(anna);
        approvals.refuse(lead, List.of(again), "Ratssitzung {Vorname}");
        assertThat(plainText(only(anna))).contains("Grund: Ratssitzung {Vorname}");
    }

    @Test
    void a_step_that_is_taken_back_writes_no_letter_and_nothing_is_written_twice() throws Exception {
        long session = session(Approval.NONE, 5, 20);
        transaction.begin();
        registrations.request(anna, session, PLAIN);
        transaction.rollback();
        assertThat(mails(anna)).isEmpty();
        registrations.request(anna, session, PLAIN);
        assertThat(mails(anna)).hasSize(1);
        written();
        assertThat(mails(anna)).isEmpty();
        assertThat(notices.latest(anna, 5)).extracting(notice -> notice.kind()).containsExactly("LETTER");
    }

    @Test
    void who_has_no_mailbox_reads_a_notice() throws Exception {
        run("update people_employee set email = null where id = " + anna.employee());
        registrations.request(anna, session(Approval.NONE, 5, 20), PLAIN);
        assertThat(mails(anna)).isEmpty();
        assertThat(notices.latest(anna, 5))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args().get(0)).startsWith("Platz bestätigt"));
    }

    @Test
    void what_waits_for_the_morning_does_not_leave_when_it_is_over_in_the_evening() throws Exception {
        mailServer.off();
        long session = session(Approval.LEAD, 5, 2);
        long id = registrations.request(anna, session, PLAIN).id();
        assertThat(held(lead, "")).as("the question to the lead").isEqualTo(1);
        approvals.approve(hr, List.of(id));
        assertThat(held(lead, "")).as("the question that is answered").isZero();
        run("update training_registration_step set at = '2026-01-01' where registration_id = " + id);
        queue.remind(3);
        letters.material(hr, session);
        assertThat(held(anna, "")).as("reminder and material").isEqualTo(2);
        change(session, 3);
        queue.remind(3);
        assertThat(held(anna, "Bald:")).as("the reminder of the new day").isEqualTo(1);
        registrations.withdraw(anna, id, "Krank");
        queue.remind(3);
        assertThat(held(anna, "")).as("who withdrew").isZero();
    }

    @Test
    void a_reminder_comes_once() throws Exception {
        long session = session(Approval.NONE, 5, 2);
        long id = registrations.request(anna, session, PLAIN).id();
        only(anna);
        queue.remind(3);
        assertThat(mails(anna)).as("who got the seat just now").isEmpty();
        run("update training_registration_step set at = '2026-01-01' where registration_id = " + id);
        queue.remind(3);
        queue.remind(3);
        assertThat(held(anna, "Bald:")).isEqualTo(1);
        letters.material(hr, session);
        letters.material(hr, session);
        assertThat(held(anna, "Unterlagen:")).isEqualTo(1);
        letters.message(hr, session, "Bitte Helm mitbringen", "Auf der Baustelle.\n\nBis bald");
        assertThat(mails(anna))
                .filteredOn("subject", "Bitte Helm mitbringen")
                .singleElement()
                .satisfies(mail -> assertThat(plainText(mail)).contains("Auf der Baustelle."));
    }

    @Test
    void a_changed_text_is_used_and_an_outdated_one_is_not_kept() throws Exception {
        LetterText before = letters.get(hr, LetterKind.LAPSED, "de");
        letters.save(hr, LetterKind.LAPSED, "de", new LetterText("Neu", "Neu {Vorname}", before.version()));
        LetterText now = letters.get(hr, LetterKind.LAPSED, "de");
        assertThat(now.subject()).isEqualTo("Neu");
        assertThatThrownBy(() -> letters.save(hr, LetterKind.LAPSED, "de", before))
                .isInstanceOf(Conflict.class);
        long id = registrations
                .request(anna, session(Approval.NONE, 5, 20), PLAIN)
                .id();
        assertThat(letters.preview(hr, LetterKind.LAPSED, "de", now, id).body()).startsWith("Neu Vorname");
        letters.reset(hr, LetterKind.LAPSED, "de", now.version());
        assertThat(letters.get(hr, LetterKind.LAPSED, "de")).isEqualTo(before);
    }

    @Test
    void the_link_of_a_lead_decides_once_for_the_lead_alone() throws Exception {
        long id = registrations
                .request(anna, session(Approval.LEAD, 5, 20), PLAIN)
                .id();
        written();
        String link = (String) em.createNativeQuery("select url from notification_notice where employee_id = "
                        + lead.employee() + " order by id desc limit 1")
                .getSingleResult();
        String ticket = link.substring(link.indexOf('=') + 1);
        Asker deputy = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), lead.ledUnits());
        assertThatThrownBy(() -> decisions.open(deputy, ticket)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decisions.approve(hr, ticket)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decisions.open(lead, ticket + "x")).isInstanceOf(NotFound.class);
        Asker former = plain(lead.employee());
        assertThatThrownBy(() -> decisions.approve(former, ticket)).isInstanceOf(Refused.class);
        assertThat(decisions.open(lead, ticket).open()).isTrue();
        decisions.approve(lead, ticket);
        assertThat(decisions.open(lead, ticket).open()).isFalse();
        assertThat(decisions.open(lead, ticket).row().id()).isEqualTo(id);
        assertThatThrownBy(() -> decisions.refuse(lead, ticket, "doch nicht")).isInstanceOf(Conflict.class);
    }

    @Test
    void who_was_there_is_thanked_once() throws Exception {
        long session = session(Approval.NONE, 5, 20);
        long id = registrations.request(anna, session, PLAIN).id();
        only(anna);
        for (RegistrationState state : List.of(RegistrationState.ABSENT, RegistrationState.PARTLY)) {
            queue.thank(List.of(new Attended(id, anna.employee(), state, List.of())));
            queue.thank(List.of(new Attended(id, anna.employee(), state, List.of())));
        }
        assertThat(held(anna, "Danke")).isEqualTo(1);
    }

    private long session(Approval approval, int seats, int inDays) {
        return fixture.session(fixture.offering("Brandschutz", approval, WaitingRule.ARRIVAL), seats, inDays);
    }

    private void change(long session, int... inDays) {
        LocalDate today = LocalDate.now(clock);
        List<SessionDay> days = new ArrayList<>();
        for (int in : inDays) {
            days.add(new SessionDay(today.plusDays(in), LocalTime.of(9, 0), LocalTime.of(12, 0), null));
        }
        int version = sessions.get(Asker.system(), session).version();
        sessions.change(Asker.system(), session, new SessionForm(days, 5, "", today, null, List.of(), "", version));
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }

    private void mailbox(Asker person) throws Exception {
        run("update people_employee set email = 'p" + person.employee() + "@stadt.example' where id = "
                + person.employee());
    }

    /** Writes all that waits; what another thread is writing is looked for again. */
    private void written() {
        while (writer.write(500) > 0 || waiting() > 0) {
            // The next portion.
        }
    }

    private long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from training_letter where written_at is null")
                        .getSingleResult())
                .longValue();
    }

    private MimeMessage only(Asker person) throws Exception {
        List<MimeMessage> mails = mails(person);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    /** What reached the person since the last call. */
    private List<MimeMessage> mails(Asker person) throws Exception {
        written();
        while (delivery.deliverOne(clock.instant())) {
            // The next one.
        }
        List<MimeMessage> mails = new ArrayList<>();
        for (String mail : server.mails()) {
            if (mail.contains("To: p" + person.employee() + "@")) {
                mails.add(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
            }
        }
        server.mails().clear();
        return mails;
    }

    /** Mails that may wait for the core hours. */
    private long held(Asker person, String subject) {
        written();
        return ((Number) em.createNativeQuery("select count(*) from notification_mail where core_hours and"
                                + " recipient_employee_id = " + person.employee() + " and subject like '" + subject
                                + "%'")
                        .getSingleResult())
                .longValue();
    }

    private static String plainText(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner
                ? (String) inner.getBodyPart(0).getContent()
                : (String) first;
    }

    private static JsonObject calendar(MimeMessage mail, String method) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        MimeMultipart versions = (MimeMultipart) parts.getBodyPart(0).getContent();
        BodyPart calendar = versions.getBodyPart(2);
        assertThat(calendar.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=" + method);
        String text = new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        BodyPart file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("termin.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(text);
        JsonObject read = OtherReader.read(text);
        assertThat(read.getString("method")).isEqualTo(method);
        return read;
    }

    private static JsonObject event(JsonObject calendar, int number) {
        return calendar.getJsonArray("events").getJsonObject(number);
    }

    private static int sequence(JsonObject calendar) {
        return event(calendar, 0).getInt("sequence");
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
