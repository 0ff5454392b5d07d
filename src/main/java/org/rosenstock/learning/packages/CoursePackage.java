package org.rosenstock.learning.packages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rosenstock.learning.course.CourseFacts;

/**
 * The whole content of a course, wherever it comes from.
 *
 * @param code the course's name in addresses
 */
public record CoursePackage(String code, CourseFacts facts, List<PackagedChapter> chapters, List<PackagedMedia> media) {

    public static final String FORMAT = "rosenstock-course/1";

    public CoursePackage {
        chapters = List.copyOf(chapters);
        media = List.copyOf(media);
    }

    public Stream<PackagedLesson> lessons() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream());
    }

    public Optional<PackagedMedia> medium(String name) {
        return media.stream().filter(medium -> medium.name().equals(name)).findFirst();
    }

    public int minutes() {
        return lessons().mapToInt(PackagedLesson::minutes).sum();
    }
}
