package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.JobRun;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.Texts;
import org.rosenstock.shell.Administration;
import org.rosenstock.shell.Labels;

/** Page /shell/jobs: what runs by itself, and how it went. */
@Named
@RequestScoped
public class JobsView {

    @Inject
    Asking asking;

    @Inject
    Administration administration;

    @Inject
    ListPage asked;

    private Slice<JobRun> runs = new Slice<>(List.of(), 0);

    public void load() {
        Asker by = asking.asker();
        runs = administration.runs(by, asked.paging());
    }

    public String run(String name) {
        administration.run(asking.asker(), name);
        Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "shell.jobs.started", label(name)));
        return "/shell/jobs?faces-redirect=true";
    }

    public String label(String name) {
        return Labels.of(Faces.getLocale(), "jobs", name);
    }

    /** "under a second", "12 seconds", "3 minutes"; empty while it runs. */
    public String took(JobRun run) {
        Instant end = run.endedAt();
        if (end == null) {
            return "–";
        }
        long seconds = Duration.between(run.startedAt(), end).toSeconds();
        return seconds < 120
                ? Texts.get(Faces.getLocale(), "shell.jobs.seconds", seconds)
                : Texts.get(Faces.getLocale(), "shell.jobs.minutes", seconds / 60);
    }

    public List<String> getNames() {
        return administration.jobs(asking.asker());
    }

    public Slice<JobRun> getRuns() {
        return runs;
    }

    public Paging getPaging() {
        return asked.paging();
    }
}
