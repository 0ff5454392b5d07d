package org.rosenstock.notification.notice;

import java.util.Locale;

/** What a notice is about; texts are "notice." and "mail." + name. */
enum NoticeKind {
    ASSIGNED,
    SOON,
    OVERDUE;

    String textKey() {
        return "notification.notice." + name();
    }

    String subjectKey() {
        return "notification.mail." + name() + ".subject";
    }

    String bodyKey() {
        return "notification.mail." + name() + ".body";
    }

    /** Name of the thing told about: with the person unique. */
    String thing(String source, long id) {
        return name().toLowerCase(Locale.ROOT) + ":" + source + ":" + id;
    }
}
