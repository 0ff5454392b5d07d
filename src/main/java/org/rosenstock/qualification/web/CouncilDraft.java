package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;

/** What is noted of the works council while it is being filled in. */
public class CouncilDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean agreed;
    private @Nullable String on;
    private @Nullable String reference;

    CouncilDraft(CouncilNote note) {
        agreed = note.agreed();
        LocalDate day = note.on();
        on = day == null ? null : DateText.of(day);
        reference = note.reference();
    }

    /** @throws Rejected when the day is none */
    CouncilNote note() {
        LocalDate day = DateText.parse(on).orElse(null);
        if (agreed && day == null && on != null && !on.isBlank()) {
            throw Rejected.of("councilOn", "qualification.council.day");
        }
        return new CouncilNote(agreed, day, reference == null ? "" : reference);
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
