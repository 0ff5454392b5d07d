package org.rosenstock.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.QuestionKind;

/** Reads an answer from the fields of the question form; the script that saves while typing reads the same fields. */
final class AnswerInput {

    private static final int LONGEST = 500;
    private static final int MOST = 100;

    private AnswerInput() {}

    static Answer read(HttpServletRequest request, QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE ->
                new Answer.Chosen(
                        positions(request.getParameterValues("chosen")).collect(Collectors.toSet()));
            case NUMBER, TEXT -> new Answer.Typed(List.of(text(request.getParameter("typed.0"))));
            case GAP -> new Answer.Typed(numbered(request, "typed."));
            case ORDERING ->
                new Answer.Arranged(
                        positions(request.getParameterValues("arranged")).toList());
            case MATCHING ->
                new Answer.Arranged(numbered(request, "arranged.").stream()
                        .map(AnswerInput::position)
                        .toList());
        };
    }

    private static List<String> numbered(HttpServletRequest request, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < MOST && request.getParameter(name + i) != null; i++) {
            values.add(text(request.getParameter(name + i)));
        }
        return values;
    }

    private static Stream<Integer> positions(String @Nullable [] values) {
        return values == null
                ? Stream.empty()
                : Arrays.stream(values).limit(MOST).map(AnswerInput::position);
    }

    private static int position(String value) {
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : -1;
    }

    private static String text(@Nullable String value) {
        String given = value == null ? "" : value;
        return given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }
}
