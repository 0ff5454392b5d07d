package org.rosenstock.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Strings known to have run script in some browser, and whether HTML is free of what they try. */
public final class Attacks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)( /)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    private Attacks() {}

    /** JSON is YAML, and outside the server there is no reader for JSON. */
    public static List<String> payloads() throws IOException {
        try (InputStream in = Attacks.class.getResourceAsStream("/attacks/xss.json")) {
            Object document = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return ((List<?>) ((Map<?, ?>) document).get("payloads"))
                    .stream().map(String::valueOf).toList();
        }
    }

    /** It holds these elements and attributes alone. @param src what the address of a picture may be */
    public static void assertHarmless(String html, Set<String> elements, Set<String> attributes, String src) {
        Matcher tag = TAG.matcher(html);
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            tag.appendReplacement(text, "");
            assertThat(tag.group(2)).isIn(elements);
            assertAttributes(tag.group(3), attributes, src);
        }
        assertThat(tag.appendTail(text).toString()).as("text holds no tag").doesNotContain("<");
    }

    private static void assertAttributes(String written, Set<String> attributes, String src) {
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            assertThat(attribute.group(1)).isIn(attributes);
            if (attribute.group(1).equals("src")) {
                assertThat(attribute.group(2)).matches(src);
            }
            if (attribute.group(1).equals("href")) {
                assertThat(attribute.group(2)).doesNotMatch("(?is)\\s*(&#\\w+;|[a-z])*script\\s*:.*|\\s*data\\s*:.*");
            }
        }
    }
}
