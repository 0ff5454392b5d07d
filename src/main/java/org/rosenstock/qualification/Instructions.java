package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.instruction.Closing;
import org.rosenstock.qualification.instruction.Codes;
import org.rosenstock.qualification.instruction.InstructionPolicy;
import org.rosenstock.qualification.instruction.InstructionRepository;
import org.rosenstock.qualification.instruction.OnSiteParts;
import org.rosenstock.qualification.instruction.Participants;
import org.rosenstock.qualification.instruction.SignatureList;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/**
 * Instructions on site. Leads and deputies hold them for the own people, the leads of the office that answers for a
 * rule for everybody it concerns, HR for everybody. Only who opened one runs it, and closing it with the own
 * confirmation makes it evidence for all who were there; HR may look at what is closed.
 */
@ApplicationScoped
@Transactional
public class Instructions {

    @Inject
    InstructionRepository instructions;

    @Inject
    Participants participants;

    @Inject
    OnSiteParts parts;

    @Inject
    Codes codes;

    @Inject
    Closing closing;

    @Inject
    SignatureList list;

    @Inject
    Blobs blobs;

    @Inject
    AccessLog access;

    @Inject
    Clock clock;

    /** What can be instructed on site today. */
    public List<InstructionTopic> topics(Asker by) {
        requireHolder(by);
        return parts.topics(LocalDate.now(clock));
    }

    /** The own ones, for HR also the closed ones of others; what runs comes first. */
    public Slice<InstructionRow> list(Asker by, Paging paging) {
        requireHolder(by);
        return instructions.list(by.employee(), by.is(Role.HR), paging);
    }

    /** @return id */
    public long open(Asker by, InstructionForm form) {
        requireHolder(by);
        LocalDate today = LocalDate.now(clock);
        Optional<InstructionTopic> topic = parts.topic(form.requirement(), form.part(), today);
        Rejected.unlessEmpty(InstructionPolicy.check(form, topic.isPresent(), today));
        String title = form.topic().isEmpty() ? topic.orElseThrow().label() : form.topic();
        return instructions.add(form, title, by.employee());
    }

    /** With the people on the list; HR leaves a trace. */
    public InstructionDetail get(Asker by, long id) {
        InstructionRow row = visible(by, id);
        boolean own = row.instructor() == by.employee();
        List<Participant> people = participants.of(id, row.on());
        if (!own) {
            access.record(by, people.stream().map(Participant::employee).toList(), Purpose.COMPLIANCE);
        }
        Optional<Codes.Code> code = own ? codes.of(id) : Optional.empty();
        return new InstructionDetail(
                row,
                code.map(Codes.Code::digits).orElse(null),
                code.map(Codes.Code::until).orElse(null),
                own,
                parts.place(row).counts(),
                people);
    }

    /** The instructor says who is there, or takes it back. */
    public void tick(Asker by, long id, long employee, boolean present) {
        running(by, id);
        if (!participants.tick(id, employee, present)) {
            throw new NotFound("employee " + employee + " in instruction " + id);
        }
    }

    /** Takes somebody off the list. */
    public void remove(Asker by, long id, long employee) {
        running(by, id);
        participants.remove(id, employee);
    }

    /** Lets people confirm by a fresh code for the next minutes, on the day of the instruction. */
    public void startCode(Asker by, long id) {
        if (!running(by, id).on().equals(LocalDate.now(clock))) {
            throw Rejected.of("", "qualification.instruct.codeToday");
        }
        codes.start(id);
    }

    /** Keeps the signed list, in the place of one that was there. */
    public void attach(Asker by, long id, String fileName, InputStream content) {
        running(by, id);
        try (Upload upload = Uploads.receive("file", fileName, content, UploadKind.PDF, UploadKind.IMAGE);
                InputStream copy = upload.open()) {
            instructions.document(
                    id, new NewEvidence.Document(blobs.put(copy), upload.name(), upload.contentType(), upload.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    /** The signed list; it names several people, so that none of them gets it. */
    public StoredFile signedList(Asker by, long id) {
        visible(by, id);
        return instructions.file(id);
    }

    /** A list to be signed by hand, as PDF. */
    public byte[] signatureList(Asker by, long id, String language) {
        InstructionRow row = visible(by, id);
        return list.print(row, participants.of(id, row.on()), Locale.forLanguageTag(language));
    }

    /**
     * Makes it evidence for everybody who is there; who is not is left alone.
     *
     * @param affirmed the instructor's own confirmation
     * @return how many
     */
    public int close(Asker by, long id, boolean affirmed) {
        InstructionRow row = running(by, id);
        Rejected.unlessEmpty(Closing.check(row, affirmed, LocalDate.now(clock)));
        return closing.close(row, participants.of(id, row.on()));
    }

    /** Calls it off; nothing becomes evidence. */
    public void cancel(Asker by, long id) {
        running(by, id);
        instructions.state(id, InstructionState.CANCELLED);
    }

    /** Takes the calling off back. */
    public void reopen(Asker by, long id) {
        if (own(by, id).state() != InstructionState.CANCELLED) {
            throw new Conflict("qualification.instruct.notCancelled");
        }
        instructions.state(id, InstructionState.OPEN);
    }

    private InstructionRow running(Asker by, long id) {
        InstructionRow row = own(by, id);
        if (!row.isOpen()) {
            throw new Conflict("qualification.instruct.ended");
        }
        return row;
    }

    private InstructionRow own(Asker by, long id) {
        instructions.lock(id);
        InstructionRow row = instructions.get(id);
        by.requireSelf(row.instructor());
        return row;
    }

    private InstructionRow visible(Asker by, long id) {
        InstructionRow row = instructions.get(id);
        boolean look = by.is(Role.HR) && row.state() == InstructionState.CLOSED;
        if (row.instructor() != by.employee() && !look) {
            throw new Refused("employee " + by.employee() + " looks at instruction " + id);
        }
        return row;
    }

    private static void requireHolder(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
