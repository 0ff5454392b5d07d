package org.rosenstock.qualification.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.CouncilNote.Paper;
import org.rosenstock.qualification.RequirementDrafts;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;

/** What is noted of the works council while it is being filled in. */
public class CouncilDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean agreed;
    private @Nullable String on;
    private @Nullable String reference;
    private @Nullable Paper paper;
    private transient @Nullable Part file;

    CouncilDraft(CouncilNote note) {
        agreed = note.agreed();
        LocalDate day = note.on();
        on = day == null ? null : DateText.of(day);
        reference = note.reference();
        paper = note.paper();
    }

    /** @throws Rejected when the day is none */
    CouncilNote note() {
        LocalDate day = DateText.parse(on).orElse(null);
        if (agreed && day == null && on != null && !on.isBlank()) {
            throw Rejected.of("councilOn", "qualification.council.day");
        }
        return new CouncilNote(agreed, day, reference == null ? "" : reference, paper);
    }

    /** Stores the file that came with the form, in place of an earlier one. */
    void receive(RequirementDrafts drafts, Asker by) {
        Part sent = file;
        if (!agreed || sent == null || sent.getSize() == 0) {
            return;
        }
        try (InputStream content = sent.getInputStream()) {
            paper = drafts.receive(by, sent.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
    }

    public void removePaper() {
        paper = null;
    }

    public @Nullable Paper getPaper() {
        return paper;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
