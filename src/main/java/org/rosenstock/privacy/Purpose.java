package org.rosenstock.privacy;

/** Why somebody looks at another person's data. Texts: "purpose." + name. */
public enum Purpose {
    /** Personnel data of one person or a list. */
    PERSONNEL("people.person"),
    /** State of mandatory instruction. */
    COMPLIANCE("qualification.obligation"),
    /** Proofs by name, printed for an audit. */
    FOLDER("qualification.evidence"),
    /** State of courses that were assigned. */
    ASSIGNMENT("learning.assignment"),
    /** Extra time in quizzes. */
    EXTRA_TIME("learning.extraTime"),
    /** Mails on their way. */
    MAIL("notification.mail"),
    /** Administrative changes. */
    AUDIT("shared.audit");

    private final String category;

    Purpose(String category) {
        this.category = category;
    }

    /** Code of the {@link DataCategory} that is seen. */
    public String category() {
        return category;
    }
}
