package org.rosenstock.learning.packages;

import java.util.List;

/** A heading over some lessons. */
public record PackagedChapter(String title, List<PackagedLesson> lessons) {

    public PackagedChapter {
        lessons = List.copyOf(lessons);
    }
}
