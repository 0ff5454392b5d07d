package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.obligation.Proofs.Candidate;
import org.rosenstock.qualification.obligation.TimeModel.Validity;
import org.rosenstock.qualification.requirement.Rule;

/** Decides which proofs fulfil an obligation: any way of a part, and all parts. */
final class Judge {

    private final TimeModel time;
    private final int parts;
    private final LocalDate day;

    Judge(Rule rule, LocalDate day) {
        this.time = new TimeModel(rule.definition().timing());
        this.parts = rule.parts();
        this.day = day;
    }

    /**
     * What is known of one row now.
     *
     * @param proofs by part
     * @param fulfilled absent while a part is missing
     */
    record Verdict(
            long obligation,
            Map<Integer, Candidate> proofs,
            @Nullable Candidate last,
            @Nullable Validity fulfilled) {}

    /** @param candidates the newest of a row and part first */
    List<Verdict> judge(List<Candidate> candidates) {
        Map<Long, Map<Integer, Candidate>> rows = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (validity(candidate.on(), candidate).holdsOn(day)) {
                rows.computeIfAbsent(candidate.obligation(), row -> new TreeMap<>())
                        .putIfAbsent(candidate.part(), candidate);
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        rows.forEach((row, proofs) -> verdicts.add(verdict(row, proofs)));
        return verdicts;
    }

    private Verdict verdict(long row, Map<Integer, Candidate> proofs) {
        if (proofs.size() < parts) {
            return new Verdict(row, proofs, null, null);
        }
        Candidate last = proofs.values().stream()
                .max(Comparator.comparing(Candidate::on).thenComparing(Candidate::evidence))
                .orElseThrow();
        return new Verdict(row, proofs, last, validity(last.on(), earliestEnd(proofs, last)));
    }

    /** The last proof, ending with the first of the ends that the proofs name. */
    private static Candidate earliestEnd(Map<Integer, Candidate> proofs, Candidate last) {
        LocalDate end = proofs.values().stream()
                .map(Candidate::ownEnd)
                .filter(own -> own != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Candidate(
                last.obligation(), last.before(), last.part(), last.evidence(), last.on(), end, last.share());
    }

    private Validity validity(LocalDate on, Candidate candidate) {
        return time.validity(on, candidate.before(), candidate.ownEnd(), candidate.share());
    }
}
