package org.rosenstock.privacy;

/** Why the law lets us keep a category of data. Texts: "basis." + name. */
public enum LegalBasis {
    /** Running the employment: Art. 6 (1) e GDPR, § 12 NDSG, § 88 NBG. */
    EMPLOYMENT,
    /** Proof of instruction: Art. 6 (1) c GDPR, § 12 ArbSchG, § 4 DGUV regulation 1. */
    INSTRUCTION,
    /** Compensation of a disadvantage: Art. 9 (2) b GDPR, § 164 (4) SGB IX. */
    INCLUSION,
    /** Security of processing: Art. 32 GDPR. */
    SECURITY,
    /** Accountability: Art. 5 (2) GDPR. */
    ACCOUNTABILITY
}
