package org.rosenstock.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of all browser tests: an installed one, else what Playwright fetches, else what Debian packages. */
final class Chrome {

    private static final List<String> NAMES =
            List.of("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "chrome.exe");

    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
            Path.of("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"));

    private static Browser browser;

    private Chrome() {}

    static synchronized Browser get() {
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return launch(false, installed.get());
        }
        try {
            return launch(true, null);
        } catch (PlaywrightException e) {
            installByApt();
            return launch(
                    false,
                    installed()
                            .orElseThrow(() -> new NoBrowser(
                                    "The browser tests need Chrome or Chromium: install one, then build again.")));
        }
    }

    private static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> onPath = Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser launch(boolean download, Path executable) {
        Map<String, String> environment = new java.util.HashMap<>(System.getenv());
        if (!download) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                // Containers have no sandbox for root and little shared memory.
                .setArgs(List.of(
                        "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"));
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        return playwright.chromium().launch(options);
    }

    private static void installByApt() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new NoBrowser("The browser tests need Chrome or Chromium: install one, then build again.");
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/apt.log"))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new NoBrowser("Chromium could not be installed; the reason is in target/apt.log.");
            }
        } catch (IOException e) {
            throw new NoBrowser("Chromium could not be installed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoBrowser("The installation of Chromium was cut off.");
        }
    }

    /** Carries the sentence that says what to do. */
    static final class NoBrowser extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoBrowser(String sentence) {
            super(sentence);
        }
    }
}
