package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** Writes the letters that wait, and reminds of the dates that are near. */
@ApplicationScoped
public class LetterJob implements ScheduledJob, SettingsSource {

    /** How many days before a date people are reminded; 0: never. */
    static final Setting REMINDER_DAYS = new Setting("training.letter.reminderDays", "3", Setting.Kind.NUMBER);

    private static final int PORTION = 200;
    private static final int MOST_DAYS = 60;

    @Inject
    LetterQueue queue;

    @Inject
    LetterWriter writer;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "training.letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(JobProgress progress) {
        queue.remind(Math.min(settings.number(REMINDER_DAYS), MOST_DAYS));
        int written = writer.write(PORTION);
        while (written > 0) {
            progress.add(written);
            written = writer.write(PORTION);
        }
    }

    @Override
    public List<Setting> settings() {
        return List.of(REMINDER_DAYS);
    }
}
