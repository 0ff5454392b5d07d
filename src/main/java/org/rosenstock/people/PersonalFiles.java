package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.rosenstock.people.signin.FormerPeople;
import org.rosenstock.people.signin.PersonalTables;
import org.rosenstock.shared.DataTable;

/** What this context keeps about a person, and how it ends. For the person concerned and the nightly removal. */
@ApplicationScoped
@Transactional
public class PersonalFiles {

    @Inject
    PersonalTables tables;

    @Inject
    FormerPeople former;

    /** By kind: person, leadership, account, token, signInFailure, role. */
    public Map<String, DataTable> about(Asker by, long employee) {
        by.requireSelf(employee);
        return tables.about(employee);
    }

    /**
     * Takes the name off people who left before that day and deletes their account, roles and groups. Where they
     * worked when stays, under a number that means nothing any more.
     *
     * @return how many people
     */
    public long forgetLeavers(Asker by, LocalDate leftBefore, boolean dryRun) {
        by.requireSelf(Asker.SYSTEM);
        return former.forget(leftBefore, dryRun);
    }

    /** Deletes tokens that stopped working before that day. */
    public long removeTokens(Asker by, LocalDate endedBefore, boolean dryRun) {
        by.requireSelf(Asker.SYSTEM);
        return former.removeTokens(endedBefore, dryRun);
    }

    /** Deletes the counts of failed sign-ins that are older. */
    public long removeSignInFailures(Asker by, LocalDateTime beforeUtc, boolean dryRun) {
        by.requireSelf(Asker.SYSTEM);
        return former.removeSignInFailures(beforeUtc, dryRun);
    }
}
