package org.rosenstock.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Has the database ready before Arquillian reads its settings; unit tests do without. */
public class PrepareDatabase implements LauncherSessionListener {

    private static boolean prepared;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("rosenstock.it") && !prepared) {
            prepared = true;
            TestEnvironment.get().prepareInContainer();
        }
    }
}
