package org.rosenstock.notification.notice;

import java.util.Locale;

/** What a notice is about; texts are "notice." + name. */
enum NoticeKind {
    ASSIGNED,
    SOON,
    OVERDUE,
    /** Somebody in the team has not done something yet. */
    TEAM,
    /** An instruction on site was put on record for the reader. */
    INSTRUCTED,
    /** Somebody has not done what the office of the reader answers for. */
    OFFICE,
    /** A proof folder that the reader asked for is printed. */
    FOLDER,
    /** What the reader handed in is on record. */
    PROOF_CONFIRMED,
    /** What the reader handed in does not count. */
    PROOF_DECLINED,
    /** HR put something on record for the reader. */
    RECORDED,
    CORRECTED,
    TAKEN_BACK,
    /** The reader objected to a record, and it stays. */
    OBJECTION_DECLINED,
    /** The reader may take part in a training held by others. */
    EXTERNAL_APPROVED,
    EXTERNAL_REFUSED,
    /** The certificate of a training held by others is on record. */
    EXTERNAL_CONFIRMED,
    /** The certificate of a training held by others proves too little. */
    EXTERNAL_GIVEN_BACK,
    /** There is a date of what the reader would like to attend. */
    NEED_DATE,
    /** What a letter says that goes out by itself. */
    LETTER;

    /** Whether the mail of the day tells it too. */
    boolean isForDigest() {
        return this != LETTER;
    }

    String textKey() {
        return "notification.notice." + name();
    }

    /** Name of the thing told about: with the person unique. */
    String thing(String source, long id) {
        return name().toLowerCase(Locale.ROOT) + ":" + source + ":" + id;
    }
}
