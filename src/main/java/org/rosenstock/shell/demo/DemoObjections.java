package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceCorrection;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.qualification.Objections;

/** Four people's objections to a record: two wait for the personnel office, one was followed, one was not. */
@ApplicationScoped
public class DemoObjections implements DemoPart {

    @Inject
    Objections objections;

    @Inject
    Evidences evidences;

    @Inject
    EvidenceEntries entries;

    @Inject
    Employees employees;

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void fill() {
        asker("hr", Role.HR).ifPresent(hr -> {
            raise("employee", 0, "Der Tag stimmt nicht. Ich war eine Woche später dort.", id -> {});
            raise("council", 0, "Ich habe das im Studieninstitut gemacht, das fehlt hier.", id -> {});
            raise(
                    "employee",
                    1,
                    "An diesem Tag hatte ich Urlaub.",
                    id -> objections.decline(
                            hr, id, "Ihre Unterschrift steht auf der Liste. Der Urlaub begann einen Tag später."));
            follow(hr);
        });
    }

    /** What is corrected is who held it; the day stays, and with it all figures. */
    private void follow(Asker hr) {
        raise("lead", 0, "Gehalten hat das die Feuerwehr.", id -> {});
        asker("lead").flatMap(lead -> record(lead, 0)).ifPresent(row -> {
            EvidenceCorrection now = new EvidenceCorrection(
                    row.title(), row.fulfilledOn(), row.validUntil(), "Feuerwehr", "Wer es gehalten hat, fehlte.");
            entries.correct(hr, row.id(), now);
        });
    }

    private void raise(String login, int at, String reason, LongConsumer then) {
        asker(login)
                .ifPresent(person ->
                        record(person, at).ifPresent(row -> then.accept(objections.raise(person, row.id(), reason))));
    }

    private Optional<EvidenceRow> record(Asker person, int at) {
        List<EvidenceRow> rows = evidences.of(person, person.employee());
        return rows.stream().filter(EvidenceRow::isEffective).skip(at).findFirst();
    }

    private Optional<Asker> asker(String login, Role... roles) {
        return employees
                .byLogin(Asker.system(), login)
                .map(EmployeeRow::id)
                .map(id -> new Asker(id, Set.of(roles), Set.of()));
    }
}
