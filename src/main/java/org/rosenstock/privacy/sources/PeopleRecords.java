package org.rosenstock.privacy.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.PersonalFiles;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;

/** The data of context people, which may not see this one. */
@ApplicationScoped
class PeopleRecords implements PersonalDataSource {

    private static final String PREFIX = "people.";

    @Inject
    PersonalFiles files;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        return files.about(Asker.system(), employee).entrySet().stream()
                .map(entry -> PersonalRecords.of(PREFIX + entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        Asker system = Asker.system();
        return List.of(
                new Removal(
                        "people.person",
                        files.forgetLeavers(system, deadlines.before(RetentionClass.EMPLOYMENT), dryRun)),
                new Removal(
                        "people.token", files.removeTokens(system, deadlines.before(RetentionClass.TOKENS), dryRun)),
                new Removal(
                        "people.signInFailure",
                        files.removeSignInFailures(system, deadlines.beforeUtc(RetentionClass.SIGN_IN), dryRun)));
    }
}
