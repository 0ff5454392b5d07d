package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** How long people may answer. */
@ApplicationScoped
class EvaluationSettings implements SettingsSource {

    private static final Setting DAYS = new Setting("training.evaluation.days", "14", Setting.Kind.NUMBER);
    private static final int MOST = 90;

    @Inject
    Settings settings;

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    /** Days after the date was closed. */
    int days() {
        return Math.max(1, Math.min(settings.number(DAYS), MOST));
    }
}
