package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/** Hands one mail over to the mail server. */
@ApplicationScoped
class MailSender {

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /**
     * The id of the outbox becomes the id of the message, so that a mail server that got it twice after a crash can
     * tell.
     */
    void send(long id, Letter letter) throws MessagingException {
        Session session = session();
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<outbox-" + id + "@rosenstock>");
            }
        };
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        // A line break would begin a header of its own.
        message.setSubject(letter.subject().replaceAll("\\s+", " "), "UTF-8");
        MailContent.fill(message, letter);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        Transport.send(message);
    }

    /** The sender may have a name with any letters, such as "Stadt Köln <lernen@koeln.example>". */
    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(settings.from());
        try {
            sender.setPersonal(sender.getPersonal(), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
        return sender;
    }

    private Session session() {
        Optional<PasswordAuthentication> account = settings.account();
        if (account.isEmpty()) {
            return Session.getInstance(settings.session());
        }
        return Session.getInstance(settings.session(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return account.get();
            }
        });
    }
}
