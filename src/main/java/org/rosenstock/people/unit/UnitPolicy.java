package org.rosenstock.people.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.shared.Finding;

/** Which data of a unit can be right, and where in the tree it may stand. */
public final class UnitPolicy {

    public static final int CODE_LENGTH = 40;
    public static final int NAME_LENGTH = 200;

    private UnitPolicy() {}

    public static List<Finding> check(UnitForm form) {
        List<Finding> findings = new ArrayList<>();
        if (form.code().isBlank() || form.code().length() > CODE_LENGTH) {
            findings.add(Finding.of("code", "people.unit.check.code", CODE_LENGTH));
        }
        if (form.name().isBlank() || form.name().length() > NAME_LENGTH) {
            findings.add(Finding.of("name", "people.unit.check.name", NAME_LENGTH));
        }
        return findings;
    }

    /** @param parent kind of the unit above, absent at the top */
    public static List<Finding> checkPlace(UnitKind kind, @Nullable UnitKind parent) {
        return parent == null || kind.fitsBelow(parent)
                ? List.of()
                : List.of(Finding.of("parent", "people.unit.check.level"));
    }
}
