package org.rosenstock.learning.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.shared.Finding;

/** What is wrong with an assignment before anybody gets it. */
public final class AssignmentPolicy {

    private static final int YEARS_AHEAD = 5;

    private AssignmentPolicy() {}

    /** @param coursePublished whether the course of the form is in the catalogue */
    public static List<Finding> check(AssignmentForm form, LocalDate today, boolean coursePublished) {
        List<Finding> findings = new ArrayList<>();
        if (!coursePublished) {
            findings.add(Finding.of("course", "learning.assignment.course.unknown"));
        }
        if (form.employees().isEmpty() && form.orgUnit() == null) {
            findings.add(Finding.of("people", "learning.assignment.people.none"));
        }
        LocalDate due = form.due();
        if (due == null) {
            findings.add(Finding.of("due", "learning.assignment.due.missing"));
        } else if (due.isBefore(today)) {
            findings.add(Finding.of("due", "learning.assignment.due.past"));
        } else if (due.isAfter(today.plusYears(YEARS_AHEAD))) {
            findings.add(Finding.of("due", "learning.assignment.due.far", YEARS_AHEAD));
        }
        if (form.note().length() > AssignmentForm.NOTE_LENGTH) {
            findings.add(Finding.of("note", "learning.assignment.note.long", AssignmentForm.NOTE_LENGTH));
        }
        return findings;
    }
}
