package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.SettingsSource;

/** What the administration may adjust about learning. */
@ApplicationScoped
public class LearningSettings implements SettingsSource {

    /** Who issues certificates, as printed on them. */
    public static final Setting ISSUER = new Setting("learning.issuer", "Stadtverwaltung", Setting.Kind.TEXT);

    @Override
    public List<Setting> settings() {
        return List.of(ISSUER);
    }
}
