package org.rosenstock.people;

import java.util.List;
import org.rosenstock.people.ImportChange.Kind;

/**
 * What an import would do; nothing has happened yet.
 *
 * @param unchanged rows that say what is stored already
 * @param newJobRoles job roles that would be added
 * @param kept people missing in a full table who stay because they administer the platform
 * @param tooMany true when so many would end that it must be confirmed
 */
public record ImportPreview(
        List<ImportChange> changes,
        List<ImportProblem> problems,
        int unchanged,
        List<String> newJobRoles,
        List<String> kept,
        boolean tooMany) {

    public ImportPreview {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        newJobRoles = List.copyOf(newJobRoles);
        kept = List.copyOf(kept);
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** True when it can be carried out and does something. */
    public boolean possible() {
        return problems.isEmpty() && !changes.isEmpty();
    }
}
