package org.rosenstock.qualification.evidence;

import java.util.Map;
import java.util.stream.Stream;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.qualification.EvidenceKind;

/**
 * Which proofs are past their period. A period begins when a proof is superseded: on the day it was corrected; with the
 * last obligation that rested on it; for a proof that no obligation rests on, with the last day it speaks of. A proof
 * that an obligation rests on today is never past.
 */
final class PastProofs {

    private static final Map<EvidenceKind, RetentionClass> PERIODS = Map.of(
            EvidenceKind.COURSE_COMPLETION, RetentionClass.PROOF_COURSE,
            EvidenceKind.ATTENDANCE, RetentionClass.PROOF_ATTENDANCE,
            EvidenceKind.INSTRUCTION, RetentionClass.PROOF_INSTRUCTION,
            EvidenceKind.EXTERNAL, RetentionClass.PROOF_EXTERNAL,
            EvidenceKind.RECOGNITION, RetentionClass.PROOF_RECOGNITION,
            EvidenceKind.EXEMPTION, RetentionClass.PROOF_EXEMPTION,
            EvidenceKind.ACKNOWLEDGEMENT, RetentionClass.PROOF_ACKNOWLEDGEMENT);

    /** Last day of the obligations that rested on a proof {@code v}, as a whole or with a part. */
    private static final String OBLIGATIONS = """
            coalesce((select max(coalesce(o.ended_on, date '9999-12-31')) from qualification_obligation o
                       where o.evidence_id = v.id), date '1000-01-01'),
            coalesce((select max(coalesce(o.ended_on, date '9999-12-31')) from qualification_obligation_part p
                       join qualification_obligation o on o.id = p.obligation_id
                      where p.evidence_id = v.id), date '1000-01-01')""";

    /** Day on which a proof {@code v}, corrected by {@code x} or not, was superseded. */
    private static final String SUPERSEDED = "greatest(coalesce(date(x.recorded_at), if(v.voided, date(v.recorded_at),"
            + " greatest(v.fulfilled_on, date(v.recorded_at), coalesce(v.valid_until, v.fulfilled_on)))), "
            + OBLIGATIONS + ")";

    /** A correction never goes before what it corrects, or that would count again. */
    private static final String NOTHING_TO_CORRECT =
            "not exists (select 1 from qualification_evidence c where c.id = v.corrects_id)";

    /** The proofs of people who left long ago go with everything else of them. */
    private static final String NO_LEAVER =
            "v.employee_id not in (select e.id from people_employee e" + " where e.exit_date < ?3)";

    private PastProofs() {}

    /** The class of each kind. */
    static Stream<Map.Entry<EvidenceKind, RetentionClass>> periods() {
        return PERIODS.entrySet().stream();
    }

    /**
     * Selects id and kind, oldest first. Parameters: ?1 JSON of kind and the day before which it is past; ?2 the latest
     * of these days; ?3 who left before is not asked about.
     */
    static String select(String columns) {
        return "select " + columns + " from qualification_evidence v"
                + " left join qualification_evidence x on x.corrects_id = v.id"
                + " join json_table(?1, '$[*]' columns (kind varchar(30) path '$.kind', past date path '$.past')) k"
                + " on binary k.kind = binary v.kind where v.chain_no is not null and v.fulfilled_on < ?2 and "
                + SUPERSEDED
                + " < k.past and "
                + NOTHING_TO_CORRECT
                + " and "
                + NO_LEAVER;
    }
}
