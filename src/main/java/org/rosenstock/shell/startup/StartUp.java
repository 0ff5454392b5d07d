package org.rosenstock.shell.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.rosenstock.shared.DatabaseReady;

/** Migrates before anything else happens, lets the contexts fill what they need, then lets requests in. */
@ApplicationScoped
class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Inject
    Migrations migrations;

    @Inject
    Event<DatabaseReady> databaseReady;

    private volatile boolean done;

    void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object container) {
        migrations.run();
        LOG.info("database migrated");
        databaseReady.fire(new DatabaseReady());
        done = true;
    }

    boolean isDone() {
        return done;
    }
}
