package org.rosenstock.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rosenstock.harness.Form;
import org.rosenstock.harness.Visitor;

/**
 * The administration puts the largest division, every fifth person of the city, under another department. The page
 * answers when all rules have been applied to all who moved.
 */
final class Restructured {

    private static final Pattern LARGEST =
            Pattern.compile("<a href=\"(/people/unit\\?id=\\d+)\">[^<]*Kindertagesstätten");
    private static final String NEW_PARENT = "D";

    private final Visitor visitor;

    Restructured(String address) {
        visitor = Visitor.signedIn(address, "admin");
    }

    void run() {
        Matcher unit = LARGEST.matcher(visitor.get("/people/units"));
        if (!unit.find()) {
            throw new Visitor.Unexpected("the city has no unit to be moved");
        }
        Form move = Form.of(visitor.get(unit.group(1) + "&do=move"), "move");
        move.put("move:parent", NEW_PARENT);
        move.put(
                "move:from",
                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin"))));
        move.put("move:send", "send");
        if (visitor.post(move).contains("id=\"move\"")) {
            throw new Visitor.Unexpected("the unit was not moved");
        }
    }
}
