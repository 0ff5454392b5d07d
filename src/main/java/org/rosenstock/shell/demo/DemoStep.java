package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;

/** Runs a part and remembers it in the same transaction, so that a start that was cut off goes on where it stopped. */
@ApplicationScoped
@Transactional
class DemoStep {

    @Inject
    Settings settings;

    boolean isDone(String name) {
        return settings.flag(mark(name));
    }

    void run(DemoPart part) {
        part.fill();
        settings.put(mark(part.name()), "true");
    }

    private static Setting mark(String name) {
        return new Setting("demo." + name, "false", Setting.Kind.FLAG);
    }
}
