package org.rosenstock.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of one context in both languages. */
record Bundle(Map<String, String> german, Map<String, String> english) {

    static Bundle read(Path folder) throws IOException {
        return new Bundle(
                load(folder.resolve("Messages_de.properties")), load(folder.resolve("Messages_en.properties")));
    }

    private static Map<String, String> load(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return texts;
    }

    Set<String> onlyGerman() {
        Set<String> keys = new TreeSet<>(german.keySet());
        keys.removeAll(english.keySet());
        return keys;
    }

    Set<String> onlyEnglish() {
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.removeAll(german.keySet());
        return keys;
    }
}
