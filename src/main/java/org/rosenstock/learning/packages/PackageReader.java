package org.rosenstock.learning.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.learning.content.LessonReferences;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.quiz.Fields;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** Reads a package completely or not at all: whatever is wrong with it is told in one list. */
final class PackageReader {

    private final PackageFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private PackageReader(PackageFiles files) {
        this.files = files;
    }

    /** @throws Rejected with everything that is wrong */
    static CoursePackage read(PackageFiles files) {
        return new PackageReader(files).read();
    }

    private CoursePackage read() {
        // A zip that is suspicious as such is not looked into any further.
        Rejected.unlessEmpty(files.findings());
        List<PackagedMedia> media = new MediaReader(files, findings).read();
        Optional<CoursePackage> course = document().map(document -> course(document, media));
        course.ifPresent(this::checkReferences);
        findings.addAll(0, files.findings());
        Rejected.unlessEmpty(findings);
        return course.orElseThrow(() -> Rejected.of(EntryName.COURSE, "learning.package.noCourse"));
    }

    private Optional<Object> document() {
        if (files.file(EntryName.COURSE).isEmpty()) {
            findings.add(Finding.of(EntryName.COURSE, "learning.package.noCourse"));
            return Optional.empty();
        }
        return files.text(EntryName.COURSE).flatMap(text -> YamlText.read(EntryName.COURSE, text, findings));
    }

    private CoursePackage course(Object document, List<PackagedMedia> media) {
        List<Finding> inCourse = new ArrayList<>();
        Fields fields = new Fields(document, "", inCourse);
        CoursePackage course = new CourseReader(fields, new LessonReader(files)).read(media);
        inCourse.stream()
                .map(finding -> new Finding(placed(finding.field()), finding.key(), finding.args()))
                .forEach(findings::add);
        return course;
    }

    private static String placed(String place) {
        return place.isEmpty() ? EntryName.COURSE : EntryName.COURSE + ": " + place;
    }

    private void checkReferences(CoursePackage course) {
        Set<String> there = course.media().stream().map(PackagedMedia::name).collect(Collectors.toSet());
        String cover = course.facts().cover();
        if (cover != null) {
            require(there, "cover", MediaName.FOLDER + cover);
        }
        course.lessons().forEach(lesson -> check(there, lesson));
    }

    private void check(Set<String> there, PackagedLesson lesson) {
        if (lesson.media() != null) {
            require(there, lesson.code(), MediaName.FOLDER + lesson.media());
        }
        for (Question question : lesson.questions()) {
            Question.Picture picture = question.common().picture();
            if (picture != null) {
                require(there, lesson.code() + "/" + question.common().code(), picture.file());
            }
        }
        Set<String> told = new HashSet<>();
        for (LessonReferences references : lesson.references().toList()) {
            references
                    .media()
                    .filter(medium -> told.add(medium.name()))
                    .forEach(medium -> require(there, lesson.code(), MediaName.FOLDER + medium.name()));
            references
                    .foreignPictures()
                    .forEach(target -> findings.add(
                            Finding.of(lesson.code(), "learning.package.foreignPicture", EntryName.shown(target))));
        }
    }

    private void require(Set<String> there, String place, String target) {
        Optional<MediaName> medium = MediaName.of(target);
        if (medium.isEmpty()) {
            findings.add(Finding.of(placed(place), "learning.package.noMediaPath", EntryName.shown(target)));
        } else if (!there.contains(medium.get().name())) {
            findings.add(Finding.of(placed(place), "learning.package.missingMedia", target));
        }
    }
}
