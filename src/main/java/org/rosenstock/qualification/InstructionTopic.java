package org.rosenstock.qualification;

/**
 * A part of a rule that is done on site.
 *
 * @param part counted from 1
 * @param partTitle empty when the rule has no other part
 */
public record InstructionTopic(long requirement, int part, String title, String partTitle) {

    /** "7.2": rule and part in one word. */
    public String key() {
        return requirement + "." + part;
    }

    public String label() {
        return partTitle.isEmpty() || partTitle.equals(title) ? title : title + ": " + partTitle;
    }
}
