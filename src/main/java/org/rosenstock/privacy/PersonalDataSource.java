package org.rosenstock.privacy;

import java.util.List;

/**
 * Implemented by every context that keeps data about people, as an application-scoped bean. Called for the person
 * concerned and by the nightly job only; the doors of this package have checked that before.
 */
public interface PersonalDataSource {

    /** Everything kept about this person, one entry per category of the table that the context owns. */
    List<PersonalRecords> recordsOf(long employee);

    /**
     * Deletes or pseudonymises what is past its period. May be cut off and called again.
     *
     * @param dryRun true: only count
     * @return how many records per category
     */
    List<Removal> remove(Deadlines deadlines, boolean dryRun);
}
