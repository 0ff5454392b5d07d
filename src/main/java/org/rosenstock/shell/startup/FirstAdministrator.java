package org.rosenstock.shell.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Provisioning;
import org.rosenstock.shared.DatabaseReady;
import org.rosenstock.shell.demo.DemoCity;

/** Opens an empty platform: creates the first administrator and tells the one-time password once, in the log. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    Provisioning provisioning;

    @Inject
    DemoCity demo;

    void onDatabaseReady(@Observes @Priority(110) DatabaseReady ready) {
        if (demo.isDemo()) {
            return;
        }
        provisioning
                .firstAdministrator(Asker.system())
                .ifPresent(password -> LOG.warning(
                        () -> "First administrator created. Sign in as \"admin\" with the" + " one-time password "
                                + password + " and choose a password of your own. It is shown only now."));
    }
}
