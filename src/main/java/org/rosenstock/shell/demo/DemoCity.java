package org.rosenstock.shell.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Provisioning;
import org.rosenstock.shared.DatabaseReady;

/** Fills the demo city part by part when the demo is asked for. A database that already holds people is left alone. */
@ApplicationScoped
public class DemoCity {

    private static final Logger LOG = Logger.getLogger(DemoCity.class.getName());

    @Inject
    DemoOptions options;

    @Inject
    Provisioning provisioning;

    @Inject
    DemoStep step;

    @Inject
    @Any
    Instance<DemoPart> parts;

    /** True when this installation shows the demo city. */
    public boolean isDemo() {
        return options.isDemo();
    }

    void onDatabaseReady(@Observes @Priority(100) DatabaseReady ready) {
        fill();
    }

    /** Fills what is not there yet. */
    public void fill() {
        if (!options.isDemo() || !mayFill()) {
            return;
        }
        parts.stream()
                .sorted(Comparator.comparingInt(DemoPart::order))
                .filter(part -> !step.isDone(part.name()))
                .forEach(this::fill);
    }

    private boolean mayFill() {
        return step.isDone(DemoPeople.NAME) || provisioning.isEmpty(Asker.system());
    }

    private void fill(DemoPart part) {
        LOG.info(() -> "demo city: filling " + part.name());
        step.run(part);
    }
}
