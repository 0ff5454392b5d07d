package org.rosenstock.learning.course;

/**
 * What completes a course; every part that is set must be met.
 *
 * @param lessons every lesson is done
 * @param quiz every quiz is passed
 * @param task every practical task is confirmed
 */
public record CompletionRule(boolean lessons, boolean quiz, boolean task) {

    /** A course that asks for nothing would be complete before it begins. */
    public boolean isEmpty() {
        return !lessons && !quiz && !task;
    }
}
