package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.PasswordAuthentication;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails go, from the environment. Without a host they stay in the outbox. */
@ApplicationScoped
public class MailSettings {

    private static final String TIMEOUT = "10000";
    private static final int PORT_WITH_TLS = 465;

    @Inject
    @ConfigProperty(name = "rosenstock.mail.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "rosenstock.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "rosenstock.mail.user")
    Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "rosenstock.mail.password")
    Optional<String> password = Optional.empty();

    @Inject
    @ConfigProperty(name = "rosenstock.mail.from", defaultValue = "rosenstock@localhost")
    String from = "";

    @Inject
    @ConfigProperty(name = "rosenstock.url", defaultValue = "http://localhost:8080")
    String address = "";

    public boolean configured() {
        return host.isPresent();
    }

    /** Properties of a session with the mail server: encrypted when it can be, and always when there is a password. */
    Properties session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        boolean encrypted = port == PORT_WITH_TLS;
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(user.isPresent() && !encrypted));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        return properties;
    }

    /** Who signs in at the mail server; absent when it asks nobody. */
    Optional<PasswordAuthentication> account() {
        return user.map(name -> new PasswordAuthentication(name, password.orElse("")));
    }

    /** The sender of every mail. */
    String from() {
        return from;
    }

    /** State in which a new mail waits. */
    String firstState() {
        return configured() ? MailState.WAITING.name() : MailState.HELD.name();
    }

    /** Address of this installation, without a slash at the end. */
    public String address() {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
