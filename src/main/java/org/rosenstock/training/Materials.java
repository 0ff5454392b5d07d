package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;
import org.rosenstock.training.ExternalTrainings.SentFile;
import org.rosenstock.training.material.MaterialPolicy;
import org.rosenstock.training.material.MaterialRepository;
import org.rosenstock.training.material.MaterialRepository.Kept;
import org.rosenstock.training.material.MaterialRepository.Place;
import org.rosenstock.training.offering.OfferingRepository;
import org.rosenstock.training.session.SessionList;

/**
 * Files and links for those who take part. The office keeps those of offerings, the office and the trainers of the house
 * those of a date. Seen by who has a seat or had one, by the trainers and the office, by nobody else.
 */
@ApplicationScoped
@Transactional
public class Materials {

    /** What is kept in one place at most. */
    private static final int MOST = 50;

    @Inject
    MaterialRepository materials;

    @Inject
    OfferingRepository offerings;

    @Inject
    SessionList sessions;

    @Inject
    Blobs blobs;

    @Inject
    AuditLog audit;

    /** What is for all dates of an offering. */
    public List<MaterialRow> ofOffering(Asker by, String offering) {
        by.require(Role.HR);
        return materials.ofOffering(offerings.get(offering).id());
    }

    /** What is for this date: that of its offering, then its own. */
    public List<MaterialRow> ofSession(Asker by, long session) {
        SessionRow row = sessions.get(session);
        if (!isTrainer(by, row) && !materials.hasSeat(session, by.employee())) {
            by.require(Role.HR);
        }
        long offering = offerings.get(row.offering()).id();
        return Stream.concat(materials.ofOffering(offering).stream(), materials.ofSession(session).stream())
                .toList();
    }

    /** Whether the asker keeps what is for this date. */
    public boolean mayKeep(Asker by, long session) {
        return by.is(Role.HR) || isTrainer(by, sessions.get(session));
    }

    /** Adds it for all dates of an offering, behind what is there. @return id */
    public long addToOffering(Asker by, String offering, MaterialForm form) {
        by.require(Role.HR);
        return add(by, offering, null, form);
    }

    /** Adds it for one date, behind what is there. @return id */
    public long addToSession(Asker by, long session, MaterialForm form) {
        SessionRow row = sessions.get(session);
        requireKeeper(by, row);
        return add(by, row.offering(), session, form);
    }

    /** The bytes of a file. */
    public StoredFile file(Asker by, long id) {
        if (!materials.takesPart(id, by.employee())) {
            by.require(Role.HR);
        }
        return materials.file(id);
    }

    /** Moves it one place towards the beginning. */
    public void up(Asker by, long id) {
        requireKeeper(by, id);
        materials.up(id);
    }

    /** Nobody sees it any more, until it is put back. */
    public void remove(Asker by, long id) {
        requireKeeper(by, id);
        materials.removed(id, true);
        audit.record(by.employee(), "training.material.remove", "material " + id, "");
    }

    /** Undoes removing; it comes back to its place. */
    public void putBack(Asker by, long id) {
        requireKeeper(by, id);
        materials.removed(id, false);
        audit.record(by.employee(), "training.material.putBack", "material " + id, "");
    }

    private long add(Asker by, String offering, @Nullable Long session, MaterialForm form) {
        Rejected.unlessEmpty(MaterialPolicy.check(form));
        long of = offerings.get(offering).id();
        int there = (session == null ? materials.ofOffering(of) : materials.ofSession(session)).size();
        if (there >= MOST) {
            throw Rejected.of("", "training.material.full", MOST);
        }
        SentFile sent = form.file();
        Kept kept = sent == null ? null : keep(sent);
        String title = form.title().isEmpty() && kept != null ? kept.file().name() : form.title();
        long id = materials.add(of, session, title, form.link(), kept);
        audit.record(by.employee(), "training.material.add", "material " + id, title);
        return id;
    }

    private Kept keep(SentFile sent) {
        try (Upload upload = Uploads.receive(
                        "file", sent.name(), sent.content(), UploadKind.PDF, UploadKind.IMAGE, UploadKind.TABLE);
                InputStream copy = upload.open()) {
            return new Kept(new StoredFile(blobs.put(copy), upload.name(), upload.contentType()), upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    private void requireKeeper(Asker by, long id) {
        Place place = materials.place(id);
        if (place.session() == null) {
            by.require(Role.HR);
        } else {
            requireKeeper(by, sessions.get(place.session()));
        }
    }

    private static void requireKeeper(Asker by, SessionRow row) {
        if (!isTrainer(by, row)) {
            by.require(Role.HR);
        }
    }

    private static boolean isTrainer(Asker by, SessionRow row) {
        return row.trainers().stream().anyMatch(each -> each.employee() != null && each.employee() == by.employee());
    }
}
