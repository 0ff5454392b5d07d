package org.rosenstock.learning.quiz;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of questions with their names in course packages. */
public enum QuestionKind {
    SINGLE("single"),
    MULTIPLE("multiple"),
    TRUE_FALSE("trueFalse"),
    NUMBER("number"),
    TEXT("text"),
    MATCHING("matching"),
    ORDERING("ordering"),
    GAP("gap");

    private final String type;

    QuestionKind(String type) {
        this.type = type;
    }

    /** Value of "type" in a package. */
    public String type() {
        return type;
    }

    public static Optional<QuestionKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** Whether a partly right answer earns a share unless the author says otherwise. */
    public boolean partialByDefault() {
        return this == MULTIPLE || this == MATCHING || this == ORDERING || this == GAP;
    }
}
