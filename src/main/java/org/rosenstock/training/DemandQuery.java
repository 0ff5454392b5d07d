package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * Which demand is asked for.
 *
 * @param unit id of a unit; those below it count as well
 */
public record DemandQuery(@Nullable Long unit, @Nullable TrainingTopic topic) {

    public static DemandQuery all() {
        return new DemandQuery(null, null);
    }
}
