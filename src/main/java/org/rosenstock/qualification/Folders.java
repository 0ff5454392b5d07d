package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.folder.FolderRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFile;

/**
 * Proof folders for an audit: HR says what for, everybody in one reads that, and a job prints it. Only who asked for
 * one sees it.
 */
@ApplicationScoped
@Transactional
public class Folders {

    private static final String ACTION = "qualification.folder.ask";

    @Inject
    FolderRepository folders;

    @Inject
    AccessLog access;

    @Inject
    AuditLog audit;

    /** @return number of the folder, which is printed as soon as its turn comes */
    public long ask(Asker by, FolderForm form) {
        by.require(Role.HR);
        List<Finding> findings = new ArrayList<>(form.look().findings());
        if (form.requirements().isEmpty()) {
            findings.add(Finding.of("requirements", "qualification.folder.noRules"));
        }
        Rejected.unlessEmpty(findings);
        long id = folders.add(form, by.employee());
        FolderSize size =
                FolderSize.of(folders.collect(id, form), form.requirements().size());
        if (size.people() == 0) {
            throw Rejected.of("", "qualification.folder.nobody");
        }
        if (size.isTooLarge()) {
            throw Rejected.of("", "qualification.folder.tooLarge", size.entries(), FolderSize.MOST_ENTRIES);
        }
        folders.order(id, size);
        access.record(by, folders.people(id), Purpose.FOLDER, form.look());
        audit.record(by.employee(), ACTION, "folder " + id, String.valueOf(form.day()));
        return id;
    }

    /** The asker's own, newest first. */
    public List<FolderRow> mine(Asker by) {
        by.require(Role.HR);
        return folders.of(by.employee());
    }

    /** Goes on with one that failed, where it stopped. */
    public void again(Asker by, long id) {
        if (!own(by, id).isFailed() || !folders.again(id)) {
            throw new Conflict("qualification.folder.notFailed");
        }
    }

    /** The volumes of a folder that is ready; that they are fetched is recorded for everybody in it. */
    public List<StoredFile> files(Asker by, long id) {
        FolderRow folder = own(by, id);
        if (!folder.isReady()) {
            throw new NotFound("folder " + id + " is not ready");
        }
        access.record(by, folders.people(id), Purpose.FOLDER, folder.look());
        return folders.files(folder);
    }

    private FolderRow own(Asker by, long id) {
        by.require(Role.HR);
        return folders.of(by.employee()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("folder " + id));
    }
}
