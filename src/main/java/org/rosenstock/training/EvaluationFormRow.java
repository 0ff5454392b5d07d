package org.rosenstock.training;

/** A form in the list of the office. @param offerings how many ask with it */
public record EvaluationFormRow(long id, String german, String english, long questions, long offerings) {

    public String name(String language) {
        return "en".equals(language) ? english : german;
    }
}
