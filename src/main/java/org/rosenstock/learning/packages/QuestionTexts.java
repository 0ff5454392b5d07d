package org.rosenstock.learning.packages;

import java.util.stream.Stream;
import org.rosenstock.learning.quiz.Question;

/** The parts of a question that are Markdown. */
final class QuestionTexts {

    private QuestionTexts() {}

    static Stream<String> of(Question question) {
        return Stream.of(question.common().text(), question.common().explanation());
    }
}
