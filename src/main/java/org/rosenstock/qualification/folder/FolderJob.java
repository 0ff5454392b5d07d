package org.rosenstock.qualification.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;

/** Prints the proof folders that were asked for, a few volumes at a time, so that other work gets its turn. */
@ApplicationScoped
public class FolderJob implements ScheduledJob {

    private static final int VOLUMES_A_RUN = 3;

    @Inject
    FolderDesk desk;

    @Inject
    FolderReader reader;

    @Inject
    Blobs blobs;

    @Override
    public String name() {
        return "qualification.folders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(JobProgress progress) {
        for (int i = 0; i < VOLUMES_A_RUN && next(); i++) {
            progress.add(1);
        }
    }

    /** Prints one volume. @return false when there is nothing to do */
    boolean next() {
        Optional<FolderTask> task = desk.claim();
        task.ifPresent(this::print);
        return task.isPresent();
    }

    private void print(FolderTask task) {
        try {
            byte[] volume = new FolderPdf(task.locale()).print(reader.read(task));
            if (desk.begin(task, Blobs.key(volume))) {
                String key = blobs.put(new ByteArrayInputStream(volume));
                if (!desk.finish(task, volume.length)) {
                    blobs.delete(key);
                }
            }
        } catch (RuntimeException e) {
            // The one who asked sees it and can ask again; the record of the job says why.
            desk.fail(task);
            throw e;
        }
    }
}
