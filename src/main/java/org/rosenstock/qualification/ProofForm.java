package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof from elsewhere as somebody hands it in.
 *
 * @param requirement rule it is meant for, absent when for none
 * @param on day of the training or examination, absent when what was typed is no date
 * @param validUntil last day that the paper names
 */
public record ProofForm(
        @Nullable Long requirement,
        String title,
        String issuer,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil) {

    public ProofForm {
        title = title == null ? "" : title.strip();
        issuer = issuer == null ? "" : issuer.strip();
    }
}
