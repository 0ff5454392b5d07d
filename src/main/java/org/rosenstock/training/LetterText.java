package org.rosenstock.training;

/**
 * Subject and text of a letter, with names in braces where values go, or with the values in their places.
 *
 * @param version 0 while it is the delivered text
 */
public record LetterText(String subject, String body, int version) {

    public LetterText {
        subject = subject.strip();
        body = body.strip().replace("\r\n", "\n");
    }

    /** Whether the office has changed it. */
    public boolean isOwn() {
        return version > 0;
    }
}
