package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rosenstock.learning.Certificates;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.SettingsSource;

/** What the administration may adjust about learning. */
@ApplicationScoped
public class LearningSettings implements SettingsSource {

    @Override
    public List<Setting> settings() {
        return List.of(Certificates.ISSUER);
    }
}
