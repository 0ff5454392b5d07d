package org.rosenstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say the same, everything said is used, everything used is said. */
class BundlesTest {

    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9_.-]*)[\"']");
    private static final Pattern LOOKED_UP = Pattern.compile("([a-z]+)Msg\\['([A-Za-z0-9_.-]+)'\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Prefixes of keys that are put together at run time where no quoted prefix tells so: one a line, with a reason. */
    private static final Path DYNAMIC = Path.of("src/test/resources/architecture/dynamic-keys.txt");

    private final Map<String, Bundle> bundles = new TreeMap<>();

    BundlesTest() throws IOException {
        for (Path german : SourceFiles.under(SourceFiles.RESOURCES, "Messages_de.properties")) {
            bundles.put(german.getParent().getFileName().toString(), Bundle.read(german.getParent()));
        }
    }

    @Test
    void both_languages_have_every_key() {
        assertThat(bundles).isNotEmpty();
        Set<String> missing = new TreeSet<>();
        bundles.forEach((context, bundle) -> {
            bundle.onlyGerman().forEach(key -> missing.add(context + "." + key + " is missing in English"));
            bundle.onlyEnglish().forEach(key -> missing.add(context + "." + key + " is missing in German"));
        });
        assertThat(missing).as("write the text in both files").isEmpty();
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        Set<String> differing = new TreeSet<>();
        bundles.forEach((context, bundle) -> bundle.german().forEach((key, text) -> {
            String english = bundle.english().getOrDefault(key, text);
            if (!placeholders(text).equals(placeholders(english))) {
                differing.add(context + "." + key);
            }
        }));
        assertThat(differing)
                .as("a value shown in one language is lost in the other")
                .isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void every_key_that_a_page_looks_up_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : SourceFiles.under(SourceFiles.WEBAPP, ".xhtml")) {
            Matcher lookUp = LOOKED_UP.matcher(Files.readString(page));
            while (lookUp.find()) {
                Bundle bundle = bundles.get(lookUp.group(1));
                String key = lookUp.group(2);
                if (bundle == null || (!key.endsWith(".") && !bundle.german().containsKey(key))) {
                    missing.add(lookUp.group(1) + "." + key + " in " + page);
                }
            }
        }
        assertThat(missing)
                .as("add the key to both Messages files of the context")
                .isEmpty();
    }

    @Test
    void every_key_is_used() throws IOException {
        Set<String> words = quotedWords();
        List<String> prefixes = prefixes(words);
        Set<String> unused = new TreeSet<>();
        bundles.forEach((context, bundle) -> bundle.german().keySet().stream()
                .filter(key -> !words.contains(key) && !words.contains(context + "." + key))
                .filter(key -> prefixes.stream().noneMatch(prefix -> startsWith(context, key, prefix)))
                .forEach(key -> unused.add(context + "." + key)));
        assertThat(unused)
                .as("remove the text, or list the prefix of keys put together at run time in " + DYNAMIC)
                .isEmpty();
    }

    private static boolean startsWith(String context, String key, String prefix) {
        return key.startsWith(prefix) || (context + "." + key).startsWith(prefix);
    }

    private static Set<String> quotedWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path folder : List.of(SourceFiles.WEBAPP, SourceFiles.JAVA)) {
            for (String ending : List.of(".xhtml", ".java", ".xml", ".js")) {
                for (Path file : SourceFiles.under(folder, ending)) {
                    QUOTED.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group(1)));
                }
            }
        }
        return words;
    }

    private static List<String> prefixes(Set<String> words) throws IOException {
        List<String> listed = Files.readAllLines(DYNAMIC).stream()
                .map(line -> line.replaceAll("\\s.*", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        Set<String> prefixes = words.stream().filter(word -> word.endsWith(".")).collect(Collectors.toSet());
        // A bare context such as "learning." would make every key of it count as used.
        prefixes.removeIf(prefix -> prefix.indexOf('.') == prefix.length() - 1
                && Contexts.all().contains(prefix.substring(0, prefix.length() - 1)));
        prefixes.addAll(listed);
        return List.copyOf(prefixes);
    }
}
