package org.rosenstock.learning.packages;

import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.Finding;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML from strangers: no references that multiply, no depth that exhausts the stack, no tags. */
final class YamlText {

    private static final int MOST_DEPTH = 30;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(1)
            .setCodePointLimit((int) PackageFiles.MOST_TEXT)
            .build();

    private YamlText() {}

    /** The document, or nothing and a finding. */
    static Optional<Object> read(String file, String text, List<Finding> findings) {
        try {
            if (!isPlain(text)) {
                findings.add(Finding.of(file, "learning.package.yamlTooClever"));
                return Optional.empty();
            }
            Object document = new Load(SETTINGS).loadFromString(text);
            if (document == null) {
                findings.add(Finding.of(file, "learning.package.emptyYaml"));
            }
            return Optional.ofNullable(document);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            findings.add(Finding.of(file, "learning.package.badYaml", line, e.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            findings.add(Finding.of(file, "learning.package.badYaml", 1, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case Alias -> {
                    return false;
                }
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > MOST_DEPTH) {
                return false;
            }
        }
        return true;
    }
}
