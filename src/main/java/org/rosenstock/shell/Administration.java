package org.rosenstock.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditEntry;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.JobRun;
import org.rosenstock.shared.Jobs;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;
import org.rosenstock.shared.Slice;

/** Settings, jobs and the audit log of the whole platform, for those who run it. */
@ApplicationScoped
@Transactional
public class Administration {

    private static final int TEXT_LENGTH = 2000;

    @Inject
    @Any
    Instance<SettingsSource> sources;

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Resource
    ManagedExecutorService executor;

    /** A setting with what holds now. */
    public record SettingRow(Setting setting, String value) {}

    /** All settings of all contexts, by key. Administration and works council may read the rules. */
    public List<SettingRow> settings(Asker by) {
        by.require(Role.ADMIN, Role.COUNCIL);
        return sources.stream()
                .flatMap(source -> source.settings().stream())
                .sorted(Comparator.comparing(Setting::key))
                .map(setting -> new SettingRow(setting, settings.text(setting)))
                .toList();
    }

    /** @throws Rejected when the value does not fit the kind of the setting */
    public void change(Asker by, String key, String value) {
        by.require(Role.ADMIN);
        SettingRow row = settings(by).stream()
                .filter(candidate -> candidate.setting().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting " + key));
        String plain = value.strip();
        if (!fits(row.setting().kind(), plain)) {
            throw Rejected.of("value", "shell.settings.check." + row.setting().kind());
        }
        if (!plain.equals(row.value())) {
            settings.put(row.setting(), plain);
            audit.record(by.employee(), "shell.setting.change", key, row.value() + " → " + plain);
        }
    }

    private static boolean fits(Setting.Kind kind, String value) {
        return switch (kind) {
            case TEXT -> value.length() <= TEXT_LENGTH;
            case NUMBER -> value.matches("\\d{1,9}");
            case FLAG -> value.equals("true") || value.equals("false");
            case DATE -> value.isEmpty() || isDate(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Names of all jobs. */
    public List<String> jobs(Asker by) {
        by.require(Role.ADMIN);
        return jobs.names();
    }

    /** Running and past jobs, newest first. */
    public Slice<JobRun> runs(Asker by, Paging paging) {
        by.require(Role.ADMIN);
        return jobs.runs(paging);
    }

    /** Starts a job at once, beside this request; a job that runs already is left alone. */
    public void run(Asker by, String name) {
        by.require(Role.ADMIN);
        if (!jobs.names().contains(name)) {
            throw new NotFound("job " + name);
        }
        audit.record(by.employee(), "shell.job.run", name, "");
        executor.execute(() -> jobs.runNow(name));
    }

    /** Administrative changes, newest first, with a text that occurs in them. */
    public Slice<AuditEntry> audit(Asker by, String text, Paging paging) {
        by.require(Role.ADMIN);
        return audit.list(text, paging);
    }
}
