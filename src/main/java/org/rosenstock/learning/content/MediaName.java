package org.rosenstock.learning.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a link or picture in a lesson points to when it is a file of the course.
 *
 * @param name without the folder
 */
public record MediaName(String name) {

    public static final String FOLDER = "media/";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+-]*");
    private static final Map<String, String> FILMS = Map.of("mp4", "video/mp4", "webm", "video/webm");
    private static final String SOUND = "mp3";

    /** The file behind a target such as {@code media/plan.svg}; empty for anything else. */
    public static Optional<MediaName> of(String target) {
        String name = target.startsWith(FOLDER) ? target.substring(FOLDER.length()) : "";
        String plain = name.replace("%20", " ");
        return isName(plain) ? Optional.of(new MediaName(plain)) : Optional.empty();
    }

    /** True when a file may be called that. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }

    public boolean isFilm() {
        return FILMS.containsKey(ending());
    }

    public boolean isSound() {
        return SOUND.equals(ending());
    }

    /** Captions lie beside a film under the same name. */
    public String captions() {
        return name.substring(0, name.lastIndexOf('.')) + ".vtt";
    }

    String contentType() {
        return isSound() ? "audio/mpeg" : FILMS.getOrDefault(ending(), "");
    }

    private String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
