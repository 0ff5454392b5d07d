package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails go, from the environment. Without a host they stay in the outbox. */
@ApplicationScoped
public class MailSettings {

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

    /** State in which a new mail waits. */
    String firstState() {
        return configured() ? MailState.WAITING.name() : MailState.HELD.name();
    }

    /** Address of this installation, without a slash at the end. */
    public String address() {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
