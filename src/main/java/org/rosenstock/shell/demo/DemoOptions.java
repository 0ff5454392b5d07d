package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about the demo city. */
@ApplicationScoped
public class DemoOptions {

    private static final int FEWEST = 100;
    private static final int MOST = 100_000;

    @Inject
    @ConfigProperty(name = "rosenstock.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "rosenstock.demo.employees", defaultValue = "1300")
    int employees;

    public boolean isDemo() {
        return demo;
    }

    /** How many people work in the city today. */
    public int employees() {
        return Math.max(FEWEST, Math.min(MOST, employees));
    }
}
