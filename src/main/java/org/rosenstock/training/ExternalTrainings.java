package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;
import org.rosenstock.training.external.External;
import org.rosenstock.training.external.ExternalList;
import org.rosenstock.training.external.ExternalPolicy;
import org.rosenstock.training.external.ExternalRepository;
import org.rosenstock.training.external.ExternalTransitions.Who;
import org.rosenstock.training.registration.AnswerTime;
import org.rosenstock.training.registration.Deciders;

/**
 * Training that others hold: everybody enters the own one, which the lead approves beforehand, and hands in the
 * certificate afterwards. Deciding about it is the business of {@link ExternalApprovals}.
 */
@ApplicationScoped
@Transactional
public class ExternalTrainings {

    @Inject
    ExternalRepository trainings;

    @Inject
    ExternalList list;

    @Inject
    Deciders deciders;

    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

    /** A file as it was sent. */
    public record SentFile(String name, InputStream content) {}

    /**
     * Enters one of one's own.
     *
     * @param programme what is taught, as PDF or picture
     * @return id
     */
    public long enter(Asker by, ExternalForm form, @Nullable SentFile programme) {
        Rejected.unlessEmpty(ExternalPolicy.check(form));
        LocalDate today = LocalDate.now(clock);
        return trainings.add(
                by.employee(),
                deciders.unit(by.employee(), today),
                form,
                deciders.hasLead(by.employee(), today),
                AnswerTime.until(today),
                programme == null ? null : keep(programme).file());
    }

    /** The own ones, the latest first. */
    public Slice<ExternalRow> mine(Asker by, Paging paging) {
        return list.of(by.employee(), paging);
    }

    /** For the person, those who decide about the person, and the office. */
    public ExternalRow get(Asker by, long id) {
        ExternalRow row = list.get(id);
        requireSight(by, row.employee());
        return row;
    }

    /** What happened to it; for the same people. */
    public List<ExternalStep> history(Asker by, long id) {
        requireSight(by, list.get(id).employee());
        return list.steps(id);
    }

    /** What is taught; for the same people. */
    public StoredFile programme(Asker by, long id) {
        requireSight(by, list.get(id).employee());
        return list.programme(id);
    }

    /** What was handed in; for the person and the office. */
    public StoredFile certificate(Asker by, long id) {
        if (list.get(id).employee() != by.employee()) {
            by.require(Role.HR);
        }
        return list.certificate(id);
    }

    /** Takes the own one back, as long as no certificate is handed in. */
    public void withdraw(Asker by, long id) {
        External external = own(by, id);
        trainings.take(external, ExternalEvent.WITHDRAW, Who.SELF, by.employee(), "");
    }

    /**
     * Hands in the certificate of the own one.
     *
     * @throws Rejected before its first day
     */
    public void handIn(Asker by, long id, SentFile certificate) {
        External external = own(by, id);
        if (LocalDate.now(clock).isBefore(external.firstDay())) {
            throw Rejected.of("file", "training.external.tooEarly");
        }
        Kept kept = keep(certificate);
        trainings.take(external, ExternalEvent.HAND_IN, Who.SELF, by.employee(), "");
        trainings.certificate(id, kept.file(), kept.size());
    }

    private External own(Asker by, long id) {
        External external = trainings.lock(id);
        by.requireSelf(external.employee());
        return external;
    }

    private void requireSight(Asker by, long employee) {
        if (employee != by.employee() && !deciders.decides(by, employee, LocalDate.now(clock))) {
            by.require(Role.HR);
        }
    }

    private record Kept(StoredFile file, long size) {}

    private Kept keep(SentFile sent) {
        try (Upload upload = Uploads.receive("file", sent.name(), sent.content(), UploadKind.PDF, UploadKind.IMAGE);
                InputStream copy = upload.open()) {
            return new Kept(new StoredFile(blobs.put(copy), upload.name(), upload.contentType()), upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }
}
