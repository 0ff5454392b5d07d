package org.rosenstock.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Subject areas of live training. */
public enum TrainingTopic {
    SAFETY,
    PRIVACY,
    DIGITAL,
    LAW,
    COMMUNICATION,
    LEADERSHIP,
    HEALTH,
    ONBOARDING;

    /** As in addresses: "safety". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrainingTopic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }
}
