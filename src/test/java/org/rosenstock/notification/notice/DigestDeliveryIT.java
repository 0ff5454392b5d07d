package org.rosenstock.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.mail.MailJob;
import org.rosenstock.notification.mail.MailServerSwitch;
import org.rosenstock.qualification.ReminderFixture;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.reminder.ReminderPlanner;
import org.rosenstock.shared.JobProgress;

/** The mail of the day all the way into a mailbox: from the reminder to what a mail server got. */
@InContainer
class DigestDeliveryIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DUE = LocalDate.of(2031, 6, 17);
    private static final ReminderStep BOTH = new ReminderStep(-7, List.of(Recipient.PERSON, Recipient.LEAD));

    @Inject
    ReminderPlanner planner;

    @Inject
    ReminderFixture fixture;

    @Inject
    DigestJob digest;

    @Inject
    MailJob mails;

    @Inject
    MailServerSwitch mailServer;

    @Inject
    Townsfolk townsfolk;

    @Resource
    ManagedExecutorService executor;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private long person;
    private long lead;

    @BeforeEach
    void somebody_owes_something() {
        fixture.write("update notification_mail set state = 'HELD' where state = 'WAITING'");
        fixture.write("update notification_notice set mail_waits = false where mail_waits");
        server.start();
        mailServer.on(server.getSmtp().getPort());
        long unit = townsfolk.unit();
        person = fixture.withMailbox(unit);
        lead = fixture.lead(unit, "LEAD");
        fixture.write("update people_employee set email = 'r" + lead + "@example.org' where id = " + lead);
        planner.plan(DUE.minusDays(7), List.of(fixture.obligation(fixture.rule(null, BOTH), person, DUE)));
    }

    @AfterEach
    void no_server() {
        mailServer.off();
        server.stop();
    }

    @Test
    void reaches_the_person_and_the_lead_once_each_in_plain_words_and_as_a_page() throws Exception {
        write("2031-06-10T08:00");
        send("2031-06-10T08:01");
        write("2031-06-10T09:00");
        send("2031-06-10T09:01");

        MimeMultipart parts = (MimeMultipart) one(person).getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Kettensäge", "17. Juni 2031", "/qualification/reminders");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<h2>Für Sie</h2>", "„Kettensäge“ ist am 17. Juni 2031 fällig.")
                .doesNotContain("<img", "{{");
        assertThat(((MimeMultipart) one(lead).getContent())
                        .getBodyPart(1)
                        .getContent()
                        .toString())
                .contains("<h2>Aus Ihrem Team</h2>");
        assertThat(one(person).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_nobody_gets_two() throws Exception {
        write("2031-06-10T08:00");
        int port = server.getSmtp().getPort();
        server.stop();
        send("2031-06-10T08:01");
        assertThat(state(person)).isEqualTo("WAITING 1");

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            send("2031-06-10T08:01");
            assertThat(received(again, person)).as("not at once").isEmpty();
            send("2031-06-10T20:00");
            assertThat(received(again, person)).as("not in the evening").isEmpty();
            send("2031-06-11T08:00");
            send("2031-06-11T08:30");
            assertThat(received(again, person)).hasSize(1);
            assertThat(received(again, lead)).hasSize(1);
            assertThat(state(person)).isEqualTo("SENT 2");
        } finally {
            again.stop();
        }
    }

    @Test
    void the_lead_hears_of_it_no_earlier_than_the_person_who_had_a_mail_that_day() throws Exception {
        fixture.write("insert into notification_digest (employee_id, day, claim) values (" + person
                + ", '2031-06-10', 'earlier mail')");
        write("2031-06-10T08:00");
        send("2031-06-10T08:01");
        assertThat(received(server, lead)).as("before the person").isEmpty();

        write("2031-06-11T08:00");
        send("2031-06-11T08:01");
        assertThat(one(person)).isNotNull();
        assertThat(one(lead)).isNotNull();
        assertThat(fixture.texts("select cast(recipient_employee_id as char) from notification_mail"
                        + " where recipient_employee_id in (" + person + "," + lead + ") order by id"))
                .containsExactly(String.valueOf(person), String.valueOf(lead));
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        write("2031-06-10T08:00");
        CyclicBarrier start = new CyclicBarrier(2);
        Future<?> one = executor.submit(() -> sendAfter(start));
        Future<?> other = executor.submit(() -> sendAfter(start));
        one.get(1, TimeUnit.MINUTES);
        other.get(1, TimeUnit.MINUTES);
        send("2031-06-10T08:02");
        assertThat(one(person)).isNotNull();
        assertThat(one(lead)).isNotNull();
    }

    private boolean sendAfter(CyclicBarrier start) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        send("2031-06-10T08:01");
        return true;
    }

    private void write(String local) {
        digest.write(at(local), new JobProgress());
    }

    private void send(String local) {
        mails.send(Clock.fixed(at(local), ZONE), new JobProgress());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private String state(long employee) {
        return fixture.texts("select concat(state, ' ', tries) from notification_mail where recipient_employee_id = "
                        + employee)
                .get(0);
    }

    private MimeMessage one(long employee) {
        List<MimeMessage> received = received(server, employee);
        assertThat(received).as("mails to " + employee).hasSize(1);
        return received.get(0);
    }

    private static List<MimeMessage> received(GreenMail from, long employee) {
        return Stream.of(from.getReceivedMessages())
                .filter(mail -> address(mail).equals("r" + employee + "@example.org"))
                .toList();
    }

    private static String address(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
