package org.rosenstock.learning;

/** How far somebody has come with a course: not begun, in the middle, completed at the latest run. */
public enum StudyState {
    OPEN,
    BEGUN,
    DONE
}
