package org.rosenstock.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.MailRow;
import org.rosenstock.notification.Outbox;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Settings;

/** Mails leave the outbox once, and wait longer each time the mail server does not want them. */
@InContainer
class MailDeliveryIT {

    private static final Asker ADMIN = new Asker(1, Set.of(Role.ADMIN), Set.of());

    @Inject
    MailDelivery delivery;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Townsfolk townsfolk;

    @Inject
    MailServerSwitch mailServer;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private long recipient;

    @BeforeEach
    void alone() throws Exception {
        recipient = townsfolk.employee(townsfolk.unit());
        write("update notification_mail set state = 'HELD' where state = 'WAITING'");
    }

    @AfterEach
    void withoutServer() {
        mailServer.off();
    }

    @Test
    void a_waiting_mail_is_handed_over_once() throws Exception {
        try (MailServer server = MailServer.taking()) {
            use(server);
            waiting("Neue Aufgabe für Sie");

            assertThat(deliverOne()).isTrue();
            assertThat(deliverOne()).isFalse();

            assertThat(server.mails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("Message-ID: <outbox-" + mail().id() + "@rosenstock>", "To: p" + recipient));
            assertThat(mail().state()).isEqualTo("SENT");
            assertThat(mail().sentAt()).isNotNull();
        }
    }

    @Test
    void a_refused_mail_waits_and_is_given_up_after_nine_tries() throws Exception {
        try (MailServer server = MailServer.refusing()) {
            use(server);
            waiting("Abgelehnt");

            deliverOne();

            assertThat(mail().state()).isEqualTo("WAITING");
            assertThat(mail().tries()).isEqualTo(1);
            assertThat(mail().error()).isNotBlank();
            assertThat(deliverOne()).as("not before its time").isFalse();
            for (int again = 0; again < 8; again++) {
                write("update notification_mail set next_try_at = '2026-01-01' where recipient_employee_id = "
                        + recipient);
                assertThat(deliverOne()).isTrue();
            }
            assertThat(mail().state()).isEqualTo("FAILED");
            outbox.sendAgain(ADMIN, mail().id());
            assertThat(mail().state()).isEqualTo("WAITING");
            assertThat(mail().tries()).isZero();
        }
    }

    @Test
    void an_address_that_nobody_has_is_given_up_at_once() throws Exception {
        try (MailServer server = MailServer.taking()) {
            use(server);
            waiting("Unzustellbar");
            write("update notification_mail set address = concat('unbekannt-', address) where recipient_employee_id = "
                    + recipient);

            deliverOne();

            assertThat(mail().state()).isEqualTo("FAILED");
            assertThat(mail().tries()).isEqualTo(1);
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void a_mail_that_another_node_holds_is_left_to_it() throws Exception {
        try (MailServer server = MailServer.taking()) {
            use(server);
            waiting("In Arbeit");
            transaction.begin();
            em.createNativeQuery("select id from notification_mail where recipient_employee_id = " + recipient
                            + " for update")
                    .getResultList();

            assertThat(deliverOne()).isFalse();

            transaction.rollback();
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void a_reminder_waits_for_the_core_hours_even_when_it_is_tried_again() throws Exception {
        try (MailServer server = MailServer.taking()) {
            use(server);
            waiting("Erinnerung");
            write("update notification_mail set core_hours = true where recipient_employee_id = " + recipient);
            settings.put(CoreHours.UNTIL, "0");

            assertThat(deliverOne()).isFalse();

            assertThat(mail().state()).isEqualTo("WAITING");
        } finally {
            settings.put(CoreHours.UNTIL, CoreHours.UNTIL.defaultValue());
        }
    }

    @Test
    void a_line_break_in_the_subject_adds_no_header() throws Exception {
        try (MailServer server = MailServer.taking()) {
            use(server);
            waiting("Titel\r\nBcc: fremd@example.org");

            deliverOne();

            assertThat(server.mails().get(0).lines()).noneMatch(line -> line.startsWith("Bcc:"));
        }
    }

    private boolean deliverOne() {
        return delivery.deliverOne(clock.instant());
    }

    private void use(MailServer server) {
        mailServer.on(server.port());
    }

    private void waiting(String subject) throws Exception {
        write("insert into notification_mail (thing, recipient_employee_id, address, subject, body, state,"
                + " next_try_at, created_at) values ('test', " + recipient + ", 'p" + recipient + "@example.org', '"
                + subject + "', 'Guten Tag', 'WAITING', '2026-01-01', '2026-01-01')");
    }

    private MailRow mail() {
        return outbox.list(ADMIN, "", "p" + recipient + "@", Paging.first(1))
                .items()
                .get(0);
    }

    private void write(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
