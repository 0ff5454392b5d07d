package org.rosenstock.privacy;

import org.rosenstock.shared.Setting;

/**
 * How long a kind of record lives, counted in days from an event. The default is ours, the administration may change
 * it together with the works council. Texts: "retention." + name, with the period as argument.
 */
public enum RetentionClass {
    /** Who somebody is and was, from the exit. */
    EMPLOYMENT(1095),
    /** Certificates, obligations and what is left of proofs, from the exit. */
    EVIDENCE(3650),
    /** Completed courses; like all proofs from the day they were superseded. */
    PROOF_COURSE(1825),
    /** Attendance of live training. */
    PROOF_ATTENDANCE(1825),
    /** Instructions; three years at least where the Infektionsschutzgesetz (section 43) asks for a record. */
    PROOF_INSTRUCTION(1825),
    /** Proofs from elsewhere with their files. */
    PROOF_EXTERNAL(1825),
    /** Recognitions of earlier proofs. */
    PROOF_RECOGNITION(1825),
    /** Exemptions, which give reasons. */
    PROOF_EXEMPTION(1095),
    /** Acknowledgements of pages. */
    PROOF_ACKNOWLEDGEMENT(1095),
    /** What somebody learned and how far they came, from the exit. */
    LEARNING(365),
    /** Special needs, from the exit. */
    SPECIAL(1),
    /** Quiz attempts with their answers, from the end of the course. */
    ATTEMPTS(90),
    /** Registrations for live training with all steps, from the end of the date. */
    TRAINING(1095),
    /** That support on site was asked for, from the end of the date. */
    TRAINING_SUPPORT(14),
    /** What somebody would like to attend, from the day it was noted. */
    TRAINING_NEED(730),
    /** Work given to people, from the due date. */
    ASSIGNMENTS(1095),
    /** Notices in the inbox, from their making. */
    NOTICES(365),
    /** Copies of mails, from their sending. */
    MAILS(90),
    /** Proof folders for an audit, from the day they were asked for. */
    FOLDERS(30),
    /** Who was reminded of which obligation. */
    REMINDERS(365),
    /** Who looked at whose data. */
    ACCESS(365),
    /** Who changed what in the administration. */
    AUDIT(1095),
    /** Failed sign-ins. */
    SIGN_IN(30),
    /** Tokens, from the day they stopped working. */
    TOKENS(90),
    /** What somebody wrote and never saved, from the last change. */
    DRAFTS(365),
    /** Names on published work: as long as the work. */
    WORK(0);

    private final Setting setting;

    RetentionClass(int days) {
        setting = new Setting("privacy.retention." + name(), String.valueOf(days), Setting.Kind.NUMBER);
    }

    public Setting setting() {
        return setting;
    }

    /** False when the record lives as long as the thing it stands on. */
    public boolean isTimed() {
        return this != WORK;
    }
}
