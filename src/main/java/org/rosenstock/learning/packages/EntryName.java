package org.rosenstock.learning.packages;

import java.util.regex.Pattern;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.course.Media;

/** Which names of a zip we take: nothing that could leave the folder, nothing that a course has no place for. */
final class EntryName {

    static final String COURSE = "course.yaml";
    static final String LESSONS = "lessons/";

    private static final Pattern LESSON = Pattern.compile("lessons/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100}\\.md");
    private static final Pattern ESCAPE =
            Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*|.*\\\\.*");

    private EntryName() {}

    /** What systems add on their own: folders and their notes. */
    static boolean isNoise(String name) {
        return name.equals(LESSONS)
                || name.equals(MediaName.FOLDER)
                || name.startsWith("__MACOSX/")
                || name.equals(".DS_Store")
                || name.endsWith("/.DS_Store");
    }

    static boolean escapes(String name) {
        return ESCAPE.matcher(name).matches() || name.chars().anyMatch(Character::isISOControl);
    }

    static boolean isKnown(String name) {
        return name.equals(COURSE) || LESSON.matcher(name).matches() || isMedium(name);
    }

    static boolean isMedium(String name) {
        return name.startsWith(MediaName.FOLDER)
                && name.length() <= MediaName.FOLDER.length() + Media.NAME_LENGTH
                && MediaName.isName(name.substring(MediaName.FOLDER.length()));
    }

    /** How the name may be shown to people. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
