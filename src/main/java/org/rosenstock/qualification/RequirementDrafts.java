package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.requirement.DraftPolicy;
import org.rosenstock.qualification.requirement.DraftRepository;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/**
 * What rules are going to say. A draft may be incomplete, obliges nobody and is seen by HR alone; a rule that it would
 * change holds as it is until the draft is published.
 */
@ApplicationScoped
@Transactional
public class RequirementDrafts {

    @Inject
    DraftRepository drafts;

    @Inject
    Requirements requirements;

    @Inject
    Blobs blobs;

    @Inject
    AuditLog audit;

    /** By title. */
    public List<DraftRow> list(Asker by) {
        by.require(Role.HR);
        return drafts.list();
    }

    public DraftDetail get(Asker by, long id) {
        by.require(Role.HR);
        return drafts.get(id);
    }

    /** Id of the draft of the next version of a rule. */
    public Optional<Long> of(Asker by, String code) {
        by.require(Role.HR);
        return drafts.of(code);
    }

    /** Takes a decision of the works council, a PDF, to be named in what is saved or published next. */
    public CouncilNote.Paper receive(Asker by, String fileName, InputStream content) {
        by.require(Role.HR);
        try (Upload upload = Uploads.receive("councilPaper", fileName, content, UploadKind.PDF);
                InputStream copy = upload.open()) {
            return new CouncilNote.Paper(blobs.put(copy), upload.name(), upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    /** The decision of the works council that a draft names. */
    public StoredFile councilPaper(Asker by, long id) {
        by.require(Role.HR);
        CouncilNote.Paper paper = drafts.get(id).council().paper();
        if (paper == null) {
            throw new NotFound("council paper of draft " + id);
        }
        return paper.file();
    }

    /** Keeps what has been filled in; it needs nothing but a title. A rule has one draft at most. @return its id */
    public long save(Asker by, DraftForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(DraftPolicy.check(form));
        long id = drafts.save(form, by.employee());
        audit.record(
                by.employee(),
                "qualification.draft.save",
                "draft " + id,
                form.definition().title());
        return id;
    }

    /** Puts it in force at once, as a new rule or the next version of one; the draft is gone. @return code of the rule */
    public String publish(Asker by, DraftForm form) {
        by.require(Role.HR);
        if (form.id() != 0) {
            drafts.remove(form.id(), form.revision());
        }
        if (form.code().isEmpty()) {
            return requirements.create(by, form.definition(), form.council());
        }
        requirements.change(by, form.code(), form.definition(), form.version(), form.council());
        return form.code();
    }

    /** Throws it away; the rule that it would have changed stays as it is. */
    public void discard(Asker by, long id) {
        by.require(Role.HR);
        DraftDetail draft = drafts.get(id);
        drafts.remove(id, draft.revision());
        audit.record(
                by.employee(),
                "qualification.draft.discard",
                "draft " + id,
                draft.definition().title());
    }
}
