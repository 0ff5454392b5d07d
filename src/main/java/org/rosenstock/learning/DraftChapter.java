package org.rosenstock.learning;

import java.util.List;

/** A chapter in the outline that authors arrange. */
public record DraftChapter(long id, String title, List<DraftLesson> lessons) {

    public DraftChapter {
        lessons = List.copyOf(lessons);
    }
}
