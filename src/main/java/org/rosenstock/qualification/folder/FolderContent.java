package org.rosenstock.qualification.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Standing;

/**
 * What one volume holds.
 *
 * @param entries by rule, then by unit and name
 * @param records each once, by number
 */
record FolderContent(FolderTask task, Instant madeAt, List<Rule> rules, List<Entry> entries, List<Proof> records) {

    FolderContent {
        rules = List.copyOf(rules);
        entries = List.copyOf(entries);
        records = List.copyOf(records);
    }

    List<Entry> of(Rule rule) {
        return entries.stream().filter(entry -> entry.rule() == rule.id()).toList();
    }

    /** A rule in the version that was in force on the key date. */
    record Rule(long id, String title, int version, LocalDate validFrom, String legalBasis) {}

    record Person(long id, String staffNumber, String name, String unit) {}

    /**
     * How one person stood with one rule.
     *
     * @param version of the rule that the obligation came from
     * @param due until when, absent when a proof holds for good
     * @param proofs what it rests on
     */
    record Entry(
            Person person,
            long rule,
            int version,
            Standing standing,
            @Nullable LocalDate due,
            List<Proof> proofs) {

        Entry {
            proofs = List.copyOf(proofs);
        }
    }

    /** A frozen proof with its seal. @param recordedBy name, absent when the program itself saw it */
    record Proof(
            EvidenceRow row,
            String person,
            @Nullable String recordedBy,
            @Nullable Seal seal) {}

    /** @param number of the link in the chain of the person */
    record Seal(int number, String content, String chain) {}
}
