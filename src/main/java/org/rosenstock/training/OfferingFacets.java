package org.rosenstock.training;

import java.util.Map;

/** How many offerings each filter value would show, given the filters of the other groups. */
public record OfferingFacets(long all, long free, Map<TrainingTopic, Long> topics, Map<TrainingFormat, Long> formats) {

    public long of(TrainingTopic topic) {
        return topics.getOrDefault(topic, 0L);
    }

    public long of(TrainingFormat format) {
        return formats.getOrDefault(format, 0L);
    }
}
