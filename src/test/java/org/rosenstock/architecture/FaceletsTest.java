package org.rosenstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages state intent: no text, no style and no script of their own, and short enough to be read. */
class FaceletsTest {

    private static final int PAGE_LINES = 120;
    private static final int TAG_LINES = 60;
    private static final Pattern ICON = Pattern.compile("<app:icon[^>]*\\bname=\"([a-z0-9-]+)\"");

    @Test
    void pages_keep_to_the_rules() throws IOException {
        List<Path> pages = SourceFiles.under(SourceFiles.WEBAPP, ".xhtml");
        assertThat(pages).as("the scan found the pages").hasSizeGreaterThan(15);
        Set<String> findings = new TreeSet<>();
        for (Path page : pages) {
            findings.addAll(FaceletRules.findings(page));
        }
        assertThat(findings)
                .as(
                        "text comes from a bundle, looks from a class of the theme, behaviour from a script file; an unknown"
                                + " namespace would be printed as it is")
                .isEmpty();
    }

    @Test
    void pages_are_short() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (Path page : SourceFiles.under(SourceFiles.WEBAPP, ".xhtml")) {
            int lines = Files.readAllLines(page).size();
            int limit = page.toString().replace('\\', '/').contains("/tags/") ? TAG_LINES : PAGE_LINES;
            if (lines > limit) {
                tooLong.add(page + " has " + lines + " lines, " + limit + " are allowed");
            }
        }
        assertThat(tooLong)
                .as("move parts into an include or a tag of our library")
                .isEmpty();
    }

    @Test
    void icons_are_in_the_sprite() throws IOException {
        Set<String> sprite = Files.readAllLines(Path.of("themes/rosenstock/icons.txt")).stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path page : SourceFiles.under(SourceFiles.WEBAPP, ".xhtml")) {
            Matcher icon = ICON.matcher(Files.readString(page));
            while (icon.find()) {
                if (!sprite.contains(icon.group(1))) {
                    missing.add(icon.group(1) + " in " + page);
                }
            }
        }
        assertThat(missing).as("add the icon to themes/rosenstock/icons.txt").isEmpty();
    }

    @Test
    void every_page_is_walked() throws IOException {
        String walked = Files.readString(Path.of("src/test/resources/browser/pages.txt"));
        Set<String> missing = new TreeSet<>();
        for (Path page : SourceFiles.under(SourceFiles.WEBAPP, ".xhtml")) {
            String address = "/"
                    + SourceFiles.WEBAPP
                            .relativize(page)
                            .toString()
                            .replace('\\', '/')
                            .replace(".xhtml", "");
            boolean shown = !address.startsWith("/WEB-INF/") && !address.startsWith("/resources/");
            Pattern line =
                    Pattern.compile("(?m)^\\S+ " + Pattern.quote(address.replaceAll("/index$", "/")) + "([?\\s]|$)");
            if (shown && !line.matcher(walked).find()) {
                missing.add(address);
            }
        }
        assertThat(missing)
                .as("add a line \"user address\" to src/test/resources/browser/pages.txt: the page is then checked for"
                        + " barriers in every look")
                .isEmpty();
    }
}
