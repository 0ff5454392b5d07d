package org.rosenstock.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/**
 * What somebody says a look at the data of others is for. The people concerned read it.
 *
 * @param reason absent where nobody was asked
 * @param note own words, may be empty unless it is for something else
 */
public record Look(@Nullable LookReason reason, String note) {

    /** Nobody was asked what for; the purpose of the page says enough. */
    public static final Look UNASKED = new Look(null, "");

    private static final int LONGEST = 200;

    public Look {
        note = note.strip();
    }

    static Look of(String code, String note) {
        return new Look(code.isEmpty() ? null : LookReason.valueOf(code), note);
    }

    public boolean isAsked() {
        return reason != null;
    }

    String code() {
        return reason == null ? "" : reason.name();
    }

    /** What is wrong with it, field by field; empty when names may be shown for it. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (reason == null) {
            findings.add(Finding.of("reason", "privacy.look.reason.missing"));
        }
        if (reason == LookReason.OTHER && note.isEmpty()) {
            findings.add(Finding.of("note", "privacy.look.note.missing"));
        }
        if (note.length() > LONGEST) {
            findings.add(Finding.of("note", "privacy.look.note.long"));
        }
        return findings;
    }

    /** Nobody sees names without having said what for. */
    public void require() {
        Rejected.unlessEmpty(findings());
    }
}
