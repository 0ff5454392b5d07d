package org.rosenstock.people.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.ImportChange.Value;
import org.rosenstock.people.ImportField;

/** What a row would change about a person, field by field. */
final class PersonDiff {

    static final Set<ImportField> PLACE = Set.of(ImportField.UNIT, ImportField.JOB_ROLE, ImportField.SHARE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final List<Value> values = new ArrayList<>();

    private PersonDiff() {}

    static List<Value> of(PersonNow now, PersonTarget target, PersonRows rows, String jobRole) {
        PersonDiff diff = new PersonDiff();
        diff.add(ImportField.FIRST_NAME, now.firstName(), target.firstName());
        diff.add(ImportField.LAST_NAME, now.lastName(), target.lastName());
        if (target.userName() != null) {
            diff.add(ImportField.USER_NAME, now.userName(), target.userName());
        }
        if (rows.has(ImportField.EMAIL)) {
            diff.add(ImportField.EMAIL, text(now.email()), text(target.email()));
        }
        diff.add(ImportField.ENTRY, day(now.entry()), day(target.entry()));
        LocalDate exit = rows.has(ImportField.EXIT) ? target.exit() : now.exit();
        diff.add(ImportField.EXIT, day(now.exit()), day(exit));
        if (rows.has(ImportField.MINOR_UNTIL)) {
            diff.add(ImportField.MINOR_UNTIL, day(now.minorUntil()), day(target.minorUntil()));
        }
        diff.add(ImportField.UNIT, now.unitCode(), target.unitCode());
        diff.add(ImportField.JOB_ROLE, now.jobRole(), jobRole);
        Integer share = target.share();
        if (share != null) {
            diff.add(ImportField.SHARE, now.share() + " %", share + " %");
        }
        return diff.values;
    }

    private void add(ImportField field, String before, String after) {
        if (!before.equals(after)) {
            values.add(new Value(field, before, after));
        }
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
