package org.rosenstock.learning;

/** What must hold before a course is published, in the order authors see it. */
public enum CheckRule {
    /** Title and summary are there. */
    DESCRIBED,
    /** Every chapter has a lesson, every lesson something to do. */
    CONTENT,
    /** Every picture says in words what it shows. */
    ALTERNATIVES,
    /** Every film has captions. */
    CAPTIONS,
    /** Every file that is shown or linked is there, none comes from elsewhere. */
    FILES,
    /** Headings have words and leave no level out. */
    HEADINGS,
    /** Every link says in words where it leads. */
    LINKS,
    /** Every table names its columns. */
    TABLES,
    /** Every quiz has questions, every question a right answer. */
    QUIZZES,
    /** What completes the course can be met. */
    COMPLETION
}
