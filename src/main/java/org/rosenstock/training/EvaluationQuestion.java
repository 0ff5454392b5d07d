package org.rosenstock.training;

/**
 * One question of an evaluation form.
 *
 * @param id 0 as long as it is not stored
 * @param lowGerman what 1 means on a scale; empty for other kinds, as the three after it
 */
public record EvaluationQuestion(
        long id,
        Kind kind,
        String german,
        String english,
        String lowGerman,
        String lowEnglish,
        String highGerman,
        String highEnglish) {

    public EvaluationQuestion {
        german = german.strip();
        english = english.strip();
        lowGerman = lowGerman.strip();
        lowEnglish = lowEnglish.strip();
        highGerman = highGerman.strip();
        highEnglish = highEnglish.strip();
    }

    /** How a question is answered. */
    public enum Kind {
        SCALE(5),
        /** 1 is yes, 2 is no. */
        YES_NO(2),
        TEXT(0);

        private final int choices;

        Kind(int choices) {
            this.choices = choices;
        }

        /** Choices are 1 to this; 0 for text. */
        public int choices() {
            return choices;
        }
    }

    /** What makes it the same question, stored or not. */
    public EvaluationQuestion unstored() {
        return new EvaluationQuestion(0, kind, german, english, lowGerman, lowEnglish, highGerman, highEnglish);
    }

    public String text(String language) {
        return "en".equals(language) ? english : german;
    }

    public String low(String language) {
        return "en".equals(language) ? lowEnglish : lowGerman;
    }

    public String high(String language) {
        return "en".equals(language) ? highEnglish : highGerman;
    }
}
