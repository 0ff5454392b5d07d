package org.rosenstock.learning;

import java.util.Arrays;
import java.util.Optional;

/** Subject areas of the catalogue. The code is the one used in course packages and addresses. */
public enum Topic {
    SAFETY("sicherheit"),
    PRIVACY("datenschutz"),
    DIGITAL("it"),
    LAW("recht"),
    COMMUNICATION("kommunikation"),
    LEADERSHIP("fuehrung"),
    HEALTH("gesundheit"),
    ONBOARDING("ankommen");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Topic> of(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
