package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.Look;

/**
 * What a proof folder is to hold.
 *
 * @param day key date
 * @param orgUnit id of a unit with all below it on that day, absent for everybody
 * @param requirements ids of the rules
 * @param language it is written in
 * @param look what it is for; everybody in it reads that
 */
public record FolderForm(LocalDate day, @Nullable Long orgUnit, List<Long> requirements, String language, Look look) {

    public FolderForm {
        requirements = List.copyOf(requirements);
    }
}
