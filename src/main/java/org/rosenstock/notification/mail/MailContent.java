package org.rosenstock.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/** The parts of a mail. */
final class MailContent {

    private static final String FILE = "termin.ics";

    private MailContent() {}

    static void fill(MimeMessage message, Letter letter) throws MessagingException {
        Invite invite = letter.invite();
        if (invite != null) {
            // Some programs act on the version in the text, others on the file beside it.
            MimeBodyPart versions = new MimeBodyPart();
            versions.setContent(versions(letter));
            message.setContent(new MimeMultipart("mixed", versions, file(invite)));
        } else if (letter.html() == null) {
            message.setText(letter.body(), "UTF-8");
        } else {
            message.setContent(versions(letter));
        }
    }

    /** Programs show the last version they can, so the plain one comes first. */
    private static MimeMultipart versions(Letter letter) throws MessagingException {
        MimeMultipart versions = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.body(), "UTF-8");
        versions.addBodyPart(plain);
        if (letter.html() != null) {
            MimeBodyPart html = new MimeBodyPart();
            html.setText(letter.html(), "UTF-8", "html");
            versions.addBodyPart(html);
        }
        Invite invite = letter.invite();
        if (invite != null) {
            versions.addBodyPart(calendar(invite, "text/calendar; charset=UTF-8; method=" + invite.method()));
        }
        return versions;
    }

    private static MimeBodyPart file(Invite invite) throws MessagingException {
        MimeBodyPart file = calendar(invite, "application/ics; name=\"" + FILE + "\"");
        file.setFileName(FILE);
        file.setDisposition(Part.ATTACHMENT);
        return file;
    }

    private static MimeBodyPart calendar(Invite invite, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = invite.calendar().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        // Lines of a calendar are longer than mail servers may keep them.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
