package org.rosenstock.qualification;

/** How a proof came about. Texts: "evidenceKind." + name. */
public enum EvidenceKind {
    /** a course of the catalogue, completed here */
    COURSE_COMPLETION,
    /** there at a live training */
    ATTENDANCE,
    /** instructed on site and signed for */
    INSTRUCTION,
    /** issued elsewhere, handed in and confirmed */
    EXTERNAL,
    /** an earlier proof that is recognised */
    RECOGNITION,
    /** need not do it, for a reason and perhaps for a time */
    EXEMPTION,
    /** read and taken note of */
    ACKNOWLEDGEMENT
}
