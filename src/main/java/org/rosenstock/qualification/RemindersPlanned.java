package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.RequirementDefinition.Recipient;

/**
 * People are to be told about obligations. Fired in the transaction that records it, so that it happens once.
 *
 * @param day on which they are told
 */
public record RemindersPlanned(LocalDate day, List<Item> items) {

    public RemindersPlanned {
        items = List.copyOf(items);
    }

    /**
     * One person to be told.
     *
     * @param reminder id of the record of it
     * @param kind as whom
     * @param recipient who is told
     * @param employee whose obligation it is
     * @param name of that person
     * @param deadline names the obligation in this round; a later reminder of it takes the place of an unread earlier one
     * @param days how many days after the due date this step is, negative before
     * @param courseCode the one course that fulfils it, empty when there are other ways
     */
    public record Item(
            long reminder,
            Recipient kind,
            long recipient,
            long employee,
            String name,
            String title,
            LocalDate due,
            String deadline,
            int days,
            String courseCode) {}
}
