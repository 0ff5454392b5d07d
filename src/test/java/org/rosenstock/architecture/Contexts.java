package org.rosenstock.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The contexts and whom each may use: the table of the README, in the order of dependence. */
final class Contexts {

    static final String ROOT = "org.rosenstock";

    /** A star stands for the doors of all contexts that others may see. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    /** Nobody depends on these: they observe, report and frame the others. */
    static final Set<String> SEEN_BY_NOBODY = Set.of("notification", "reporting", "shell", "launcher");

    static {
        MAY_USE.put("shared", Set.of());
        MAY_USE.put("search", Set.of("shared"));
        MAY_USE.put("people", Set.of("shared", "search"));
        MAY_USE.put("privacy", Set.of("shared", "people"));
        MAY_USE.put("skills", Set.of("shared", "search", "people", "privacy"));
        MAY_USE.put("learning", Set.of("shared", "search", "people", "privacy", "skills"));
        MAY_USE.put("training", Set.of("shared", "search", "people", "privacy", "skills"));
        MAY_USE.put("qualification", Set.of("shared", "people", "privacy", "skills", "learning", "training"));
        MAY_USE.put("wiki", Set.of("shared", "search", "people", "privacy", "skills"));
        MAY_USE.put("notification", Set.of("*"));
        MAY_USE.put("reporting", Set.of("*"));
        MAY_USE.put("shell", Set.of("*"));
        MAY_USE.put("launcher", Set.of());
    }

    private Contexts() {}

    static Set<String> all() {
        return MAY_USE.keySet();
    }

    static boolean mayUse(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
        return allowed.contains(to) || (allowed.contains("*") && !SEEN_BY_NOBODY.contains(to));
    }

    /** The context a class belongs to; empty for classes that are not ours. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        return name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    /** Whether a class stands in the root package of its context, its door. */
    static boolean isDoor(JavaClass type) {
        return type.getPackageName().equals(ROOT + "." + of(type));
    }
}
