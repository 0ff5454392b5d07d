package org.rosenstock.shell.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for requests: migrated, and the database answers now. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

    @Inject
    StartUp startUp;

    @Inject
    DatabasePool pool;

    @Override
    public HealthCheckResponse call() {
        boolean migrated = startUp.isDone();
        boolean reachable = pool.answers();
        return HealthCheckResponse.named("database")
                .status(migrated && reachable)
                .withData("migrated", migrated)
                .withData("reachable", reachable)
                .build();
    }
}
