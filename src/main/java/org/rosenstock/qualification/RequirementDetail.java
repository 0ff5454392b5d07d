package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One requirement as it can be changed. */
public record RequirementDetail(
        long id,
        String code,
        LocalDate activeFrom,
        @Nullable LocalDate endedOn,
        RequirementForm form) {

    public boolean ended() {
        return endedOn != null;
    }
}
