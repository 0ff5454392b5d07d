package org.rosenstock.training.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterPlace;
import org.rosenstock.training.LetterText;

/** Puts values in the places of their names, and says which names are none. */
public final class LetterFill {

    static final int SUBJECT = 200;
    static final int BODY = 10_000;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]{0,40})}");

    private LetterFill() {}

    /** A line with nothing but empty values beside its words is left out. Values are never looked through for names. */
    public static LetterText fill(LetterText text, Map<LetterPlace, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : text.body().split("\n", -1)) {
            if (!isEmpty(line, values)) {
                lines.add(filled(line, values));
            }
        }
        String body = String.join("\n", lines).replaceAll("\n{3,}", "\n\n");
        return new LetterText(filled(text.subject(), values).replaceAll("\\s+", " "), body, text.version());
    }

    private static boolean isEmpty(String line, Map<LetterPlace, String> values) {
        List<String> found =
                PLACE.matcher(line).results().map(place -> value(place, values)).toList();
        return !found.isEmpty() && found.stream().allMatch(String::isEmpty);
    }

    private static String filled(String text, Map<LetterPlace, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<LetterPlace, String> values) {
        return Arrays.stream(LetterPlace.values())
                .filter(each -> each.name().equals(place.group(1)))
                .findFirst()
                .map(each -> values.getOrDefault(each, ""))
                .orElseGet(place::group);
    }

    /** What is wrong with a text before it is kept: unknown names are told with those that are possible. */
    public static List<Finding> check(LetterKind kind, String subject, String body) {
        List<Finding> findings = new ArrayList<>();
        length("subject", subject, SUBJECT, findings);
        length("body", body, BODY, findings);
        places(kind, "subject", subject, findings);
        places(kind, "body", body, findings);
        return findings;
    }

    /** A message of the office has no names in it. */
    public static List<Finding> checkMessage(String subject, String body) {
        List<Finding> findings = new ArrayList<>();
        length("subject", subject, SUBJECT, findings);
        length("text", body, BODY, findings);
        return findings;
    }

    private static void length(String field, String text, int most, List<Finding> findings) {
        if (text.isBlank()) {
            findings.add(Finding.of(field, "training.letter.check.empty"));
        } else if (text.length() > most) {
            findings.add(Finding.of(field, "training.check.long", most));
        }
    }

    private static void places(LetterKind kind, String field, String text, List<Finding> findings) {
        Set<String> possible = LetterPlace.of(kind).stream().map(Enum::name).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(unknown::add);
        unknown.removeAll(possible);
        if (!unknown.isEmpty()) {
            findings.add(Finding.of(field, "training.letter.check.place", braces(unknown), braces(possible)));
        }
    }

    private static String braces(Set<String> names) {
        return new TreeSet<>(names).stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
