package org.rosenstock.learning.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;

/**
 * Reads one mapping of a package or a stored definition and collects what is wrong with it, so that an author sees
 * everything at once. Values that are missing or of the wrong kind are replaced by empty ones.
 */
public final class Fields {

    private final Map<?, ?> map;
    private final String place;
    private final List<Finding> findings;
    private final Set<String> asked = new HashSet<>();

    /** @param place where this mapping stands, such as "chapters[1].lessons[2]" */
    public Fields(Object value, String place, List<Finding> findings) {
        this.place = place;
        this.findings = findings;
        if (value instanceof Map<?, ?> found) {
            map = found;
        } else {
            map = Map.of();
            add("", "learning.package.notAMapping");
        }
    }

    public String place() {
        return place;
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    /** Text that must be there. */
    public String text(String name) {
        String text = optionalText(name);
        if (text == null || text.isBlank()) {
            add(name, "learning.package.missing", name);
            return "";
        }
        return text;
    }

    /** Text that may be left out; numbers and truth values are read as they are written. */
    public @Nullable String optionalText(String name) {
        Object value = get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        add(name, "learning.package.notAText", name);
        return null;
    }

    public int number(String name, int fallback, int least, int most) {
        Object value = get(name);
        if (value == null) {
            return fallback;
        }
        BigDecimal number = decimalOf(value);
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            add(name, "learning.package.notANumber", name, least, most);
            return fallback;
        }
        return number.intValue();
    }

    public BigDecimal decimal(String name, @Nullable BigDecimal fallback) {
        Object value = get(name);
        BigDecimal number = value == null ? fallback : decimalOf(value);
        if (number == null) {
            add(name, "learning.package.notADecimal", name);
            return BigDecimal.ZERO;
        }
        return number;
    }

    public boolean flag(String name, boolean fallback) {
        Object value = get(name);
        if (value == null || value instanceof Boolean) {
            return value == null ? fallback : (Boolean) value;
        }
        add(name, "learning.package.notAFlag", name);
        return fallback;
    }

    /** A list of at least so many entries. */
    public List<?> list(String name, int least) {
        Object value = get(name);
        List<?> list = value instanceof List<?> found ? found : List.of();
        if (value != null && !(value instanceof List)) {
            add(name, "learning.package.notAList", name);
        } else if (list.size() < least) {
            add(name, "learning.package.tooFew", name, least);
        }
        return list;
    }

    /** A list of texts, each not blank. */
    public List<String> texts(String name, int least) {
        List<String> texts = new ArrayList<>();
        for (Object entry : list(name, least)) {
            if (entry == null
                    || entry instanceof Map
                    || entry instanceof List
                    || entry.toString().isBlank()) {
                add(name, "learning.package.notAText", name);
            } else {
                texts.add(entry.toString());
            }
        }
        return texts;
    }

    /** The entries of a list as mappings of their own. */
    public List<Fields> children(String name, int least) {
        List<Fields> children = new ArrayList<>();
        for (Object entry : list(name, least)) {
            children.add(new Fields(entry, at(name) + "[" + (children.size() + 1) + "]", findings));
        }
        return children;
    }

    /** A mapping inside this one. */
    public Fields child(String name) {
        Object value = get(name);
        return new Fields(value == null ? Map.of() : value, at(name), findings);
    }

    public void add(String name, String key, Object... args) {
        findings.add(Finding.of(at(name), key, args));
    }

    /** Complains about names that nobody asked for: mostly a typing mistake whose value would be lost silently. */
    public void refuseUnknown() {
        for (Object name : map.keySet()) {
            if (!asked.contains(String.valueOf(name))) {
                add(String.valueOf(name), "learning.package.unknownField", String.valueOf(name));
            }
        }
    }

    private @Nullable Object get(String name) {
        asked.add(name);
        return map.get(name);
    }

    private String at(String name) {
        if (name.isEmpty()) {
            return place;
        }
        return place.isEmpty() ? name : place + "." + name;
    }

    private static @Nullable BigDecimal decimalOf(Object value) {
        try {
            return value instanceof Number || value instanceof String ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
