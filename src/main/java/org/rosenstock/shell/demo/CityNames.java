package org.rosenstock.shell.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/** Invents names; first and last names of one origin mostly stay together. */
final class CityNames {

    private static final int MIXED_PERCENT = 6;
    private static final Map<String, String> LETTERS =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ı", "i", "ł", "l");

    private final Random random;
    private final List<Origin> origins;
    private final int weights;
    private final Map<String, Integer> userNames = new HashMap<>();

    CityNames(Random random) {
        this.random = random;
        this.origins = CityFiles.list("names.csv").stream().map(Origin::of).toList();
        this.weights = origins.stream().mapToInt(Origin::weight).sum();
    }

    private record Origin(int weight, List<String> first, List<String> last) {

        static Origin of(CSVRecord row) {
            return new Origin(
                    Integer.parseInt(row.get("weight")),
                    List.of(row.get("first").split(" ")),
                    List.of(row.get("last").split(" ")));
        }
    }

    record Name(String first, String last) {}

    Name next() {
        Origin origin = origin();
        Origin family = random.nextInt(100) < MIXED_PERCENT ? origin() : origin;
        return new Name(one(origin.first()), one(family.last()));
    }

    /** First letter and last name, with a number when somebody has that already. */
    String userName(Name name) {
        String plain = plain(name.first()).charAt(0) + plain(name.last());
        int count = userNames.merge(plain, 1, Integer::sum);
        return count == 1 ? plain : plain + count;
    }

    static String email(String userName) {
        return userName + "@rosenstadt.example";
    }

    /** Small Latin letters only. */
    static String plain(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    private Origin origin() {
        int at = random.nextInt(weights);
        List<Origin> left = new ArrayList<>(origins);
        while (at >= left.get(0).weight()) {
            at -= left.remove(0).weight();
        }
        return left.get(0);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
