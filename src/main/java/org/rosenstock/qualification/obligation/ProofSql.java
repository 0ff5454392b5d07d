package org.rosenstock.qualification.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.qualification.requirement.Rule;

/** What makes a proof count, as SQL. */
final class ProofSql {

    /** Course and requirement that proof ?1 is about. */
    static final String SUBJECT = "select v.course_id, v.requirement_id from qualification_evidence v where v.id = ?1";

    /** Last day that proof {@code v} itself names. */
    static final String OWN_END = "v.valid_until";

    private ProofSql() {}

    /** Whether the proof with the id in this column has been taken back or replaced. */
    static String withdrawn(String evidence) {
        return "(exists (select 1 from qualification_evidence y where y.corrects_id = " + evidence + ")"
                + " or exists (select 1 from qualification_evidence z where z.id = " + evidence + " and z.voided))";
    }

    /** Conditions on proof {@code v}, one for each index that finds proofs of a part. */
    static List<String> matches(Rule rule, int part) {
        List<String> matches = new ArrayList<>();
        List<Long> courses = rule.courses(part);
        if (!courses.isEmpty()) {
            matches.add(
                    "v.course_id in (" + courses.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
        }
        matches.add("v.requirement_id = " + rule.id() + " and (v.part is null or v.part = " + part + ")");
        return matches;
    }
}
