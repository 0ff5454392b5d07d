package org.rosenstock.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One line of {@code pages.txt}: the user (a dash for nobody), the address, the status where it is not 200, and after
 * bars what to click to get there.
 */
record WalkedPage(String user, String path, int status, List<String> clicks) {

    static List<WalkedPage> all() throws IOException {
        try (InputStream file = WalkedPage.class.getResourceAsStream("/browser/pages.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WalkedPage::parse)
                    .toList();
        }
    }

    private static WalkedPage parse(String line) {
        String[] parts = line.split("\\|");
        String[] words = parts[0].strip().split("\\s+");
        int status = words.length > 2 ? Integer.parseInt(words[2]) : 200;
        List<String> clicks = Arrays.stream(parts).skip(1).map(String::strip).toList();
        return new WalkedPage(words[0], words[1], status, clicks);
    }

    String fileName() {
        String name = (user.equals("-") ? "nobody" : user) + path + String.join("-", clicks);
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    @Override
    public String toString() {
        return path + " as " + user + (clicks.isEmpty() ? "" : " " + clicks);
    }
}
