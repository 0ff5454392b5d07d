package org.rosenstock.launcher;

/** Carries the one sentence that tells why nothing was started and what to do. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
