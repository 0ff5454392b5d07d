package org.rosenstock.qualification.instruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.shared.Finding;

/** What has to be said of an instruction when it is opened. */
public final class InstructionPolicy {

    private static final int TEXT = 200;
    private static final int VERSION = 60;
    /** A list that was signed may come in late, and a room is booked ahead. */
    private static final int MONTHS_BACK = 12;

    private static final int MONTHS_AHEAD = 6;

    private InstructionPolicy() {}

    /** @param onSite whether the chosen part is one that is done on site */
    public static List<Finding> check(InstructionForm form, boolean onSite, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = form.on();
        if (!onSite) {
            findings.add(Finding.of("topic", "qualification.instruct.topicNeeded"));
        }
        if (form.topic().length() > TEXT) {
            findings.add(Finding.of("name", "qualification.requirement.text.long", TEXT));
        }
        if (form.topicVersion().length() > VERSION) {
            findings.add(Finding.of("topicVersion", "qualification.requirement.text.long", VERSION));
        }
        if (on == null || on.isBefore(today.minusMonths(MONTHS_BACK)) || on.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            findings.add(Finding.of("on", "qualification.instruct.onNeeded", MONTHS_BACK, MONTHS_AHEAD));
        }
        if (form.place().isEmpty() || form.place().length() > TEXT) {
            findings.add(Finding.of("place", "qualification.instruct.placeNeeded", TEXT));
        }
        return findings;
    }
}
