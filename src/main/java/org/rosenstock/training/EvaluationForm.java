package org.rosenstock.training;

import java.util.List;

/**
 * The questions that people are asked after a training, with the name of the form in both languages.
 *
 * @param version that was read; 0 for a new one
 */
public record EvaluationForm(String german, String english, List<EvaluationQuestion> questions, int version) {

    public EvaluationForm {
        german = german.strip();
        english = english.strip();
        questions = List.copyOf(questions);
    }

    public String name(String language) {
        return "en".equals(language) ? english : german;
    }
}
