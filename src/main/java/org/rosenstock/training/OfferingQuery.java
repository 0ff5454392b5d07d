package org.rosenstock.training;

import java.util.Set;

/**
 * What a list of offerings is asked for.
 *
 * @param text in title, summary or code; empty for all
 * @param topics any of them, empty for all
 * @param formats any of them, empty for all
 * @param free only those with a free seat that can be asked for today
 * @param states any of them; only the office sees others than PUBLISHED
 */
public record OfferingQuery(
        String text, Set<TrainingTopic> topics, Set<TrainingFormat> formats, boolean free, Set<OfferingState> states) {

    public OfferingQuery {
        text = text.strip();
        topics = Set.copyOf(topics);
        formats = Set.copyOf(formats);
        states = Set.copyOf(states);
    }

    /** Everything in the catalogue. */
    public static OfferingQuery published() {
        return new OfferingQuery("", Set.of(), Set.of(), false, Set.of(OfferingState.PUBLISHED));
    }
}
