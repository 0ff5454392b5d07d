package org.rosenstock.shell.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.rosenstock.wiki.Slugs;

/** How the short pages of the city are written. */
final class DemoWikiText {

    private static final int SLUG = 100;

    private DemoWikiText() {}

    /** The page above its topics. */
    static String section(CSVRecord section, Stream<CSVRecord> topics) {
        return section.get("lead")
                + "\n\n## Was hier steht\n\n"
                + topics.map(topic -> "- " + link(topic) + "\n").collect(Collectors.joining())
                + law(section);
    }

    static String topic(CSVRecord topic, CSVRecord section, CSVRecord neighbour) {
        return topic.get("what")
                + "\n\n## So gehen Sie vor\n\n"
                + "1. " + section.get("step1") + "\n"
                + "2. " + section.get("step2") + "\n"
                + "3. " + section.get("step3") + "\n"
                + law(topic)
                + "\n## Passt dazu\n\n- " + link(neighbour) + "\n";
    }

    private static String law(CSVRecord row) {
        return "\n> [!RECHTSGRUNDLAGE]\n> " + row.get("law") + "\n";
    }

    private static String link(CSVRecord topic) {
        String title = topic.get("title");
        return "[" + title + "](/wiki/" + topic.get("space") + "/" + Slugs.of(title, SLUG) + ")";
    }
}
