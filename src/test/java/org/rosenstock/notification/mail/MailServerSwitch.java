package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the product where its mail server is, as the environment does outside of tests. */
@ApplicationScoped
public class MailServerSwitch {

    private static final int USUAL_PORT = 25;

    @Inject
    BeanManager beans;

    /** A server on this machine. */
    public void on(int port) {
        settings().host = Optional.of("127.0.0.1");
        settings().port = port;
    }

    public void off() {
        settings().host = Optional.empty();
        settings().port = USUAL_PORT;
    }

    /** The bean itself; what is injected is a proxy. */
    private MailSettings settings() {
        Bean<?> bean = beans.resolve(beans.getBeans(MailSettings.class));
        return (MailSettings) context(bean, beans.createCreationalContext(bean));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object context(Bean bean, CreationalContext creation) {
        return beans.getContext(ApplicationScoped.class).get(bean, creation);
    }
}
