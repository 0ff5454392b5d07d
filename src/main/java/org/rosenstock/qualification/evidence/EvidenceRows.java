package org.rosenstock.qualification.evidence;

import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.SqlValues;

/** Reads proofs as rows for people to see. */
public final class EvidenceRows {

    /** What {@link #row} reads of proof {@code v} and the one {@code x} that took its place. */
    public static final String COLUMNS = "v.id, v.title, v.kind, v.fulfilled_on, v.certificate_number, v.recorded_at,"
            + " v.employee_id, v.requirement_id, v.part, v.valid_until, v.held_by, v.topic_version, v.method,"
            + " v.reason, v.document_name, v.corrects_id, v.voided, x.id";

    public static final int COLUMN_COUNT = 18;

    static final String SELECT = "select " + COLUMNS
            + " from qualification_evidence v left join qualification_evidence x on x.corrects_id = v.id";

    private EvidenceRows() {}

    public static EvidenceRow row(Object[] row) {
        return new EvidenceRow(
                SqlValues.number(row[0]),
                (String) row[1],
                EvidenceKind.valueOf((String) row[2]),
                SqlValues.date(row[3]),
                (String) row[4],
                SqlValues.instant(row[5]),
                SqlValues.number(row[6]),
                numberOrNull(row[7]),
                row[8] == null ? null : (int) SqlValues.number(row[8]),
                SqlValues.dateOrNull(row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                numberOrNull(row[15]),
                SqlValues.flag(row[16]),
                numberOrNull(row[17]));
    }

    private static @Nullable Long numberOrNull(@Nullable Object value) {
        return value == null ? null : SqlValues.number(value);
    }
}
