package org.rosenstock.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails as a mail server gets them. */
class MailSenderTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MailSender sender = new MailSender();
    private final MailSettings settings = new MailSettings();

    @BeforeEach
    void start() {
        server.start();
        settings.host = Optional.of("127.0.0.1");
        settings.port = server.getSmtp().getPort();
        sender.settings = settings;
        sender.clock = Clock.fixed(Instant.parse("2026-05-12T08:00:00Z"), ZoneOffset.UTC);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void umlauts_arrive_in_sender_subject_and_text() throws Exception {
        settings.from = "\"Stadt Köln, Ämter\" <lernen@stadt.example>";

        sender.send(
                7,
                new Letter(
                        "jens@stadt.example",
                        "Neu für Sie: „Prüfung“ – größer als üblich",
                        "Grüße\naus Köln",
                        null,
                        null));

        MimeMessage mail = server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("lernen@stadt.example");
        assertThat(from.getPersonal()).isEqualTo("Stadt Köln, Ämter");
        assertThat(mail.getHeader("From")[0]).as("as sent").matches("\\p{ASCII}+");
        assertThat(mail.getHeader("Subject")[0]).as("as sent").matches("\\p{ASCII}+");
        assertThat(mail.getSubject()).isEqualTo("Neu für Sie: „Prüfung“ – größer als üblich");
        assertThat(mail.getContent().toString()).isEqualToNormalizingNewlines("Grüße\naus Köln");
        assertThat(mail.getMessageID()).isEqualTo("<outbox-7@rosenstock>");
        assertThat(mail.getSentDate()).isEqualTo(sender.clock.instant());
    }

    @Test
    void plain_text_comes_before_html_and_both_say_the_same() throws Exception {
        settings.from = "lernen@stadt.example";
        sender.send(9, new Letter("jens@stadt.example", "Für Sie", "Grüße", "<p>Grüße</p>", null));

        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Grüße");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Grüße</p>");
    }

    @Test
    void what_is_no_address_is_refused_for_good() {
        settings.from = "lernen@stadt.example";
        assertThat(failure("jens ohne adresse@@")).matches(Refusal::isFinal);
    }

    @Test
    void a_server_that_is_away_is_not() {
        settings.from = "lernen@stadt.example";
        server.stop();
        assertThat(failure("jens@stadt.example")).matches(failure -> !Refusal.isFinal(failure));
    }

    @Test
    void the_port_and_a_password_decide_how_it_is_encrypted() {
        settings.port = 465;
        assertThat(settings.session())
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.auth", "false");
        settings.port = 587;
        settings.user = Optional.of("rosenstock");
        assertThat(settings.session())
                .containsEntry("mail.smtp.ssl.enable", "false")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.auth", "true");
    }

    @Test
    void a_password_is_not_sent_to_a_server_without_encryption() {
        settings.from = "lernen@stadt.example";
        settings.user = Optional.of("rosenstock");
        settings.password = Optional.of("geheim");
        assertThat(failure("jens@stadt.example")).hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MessagingException failure(String address) {
        return catchThrowableOfType(
                MessagingException.class, () -> sender.send(8, new Letter(address, "Betreff", "Text", null, null)));
    }
}
