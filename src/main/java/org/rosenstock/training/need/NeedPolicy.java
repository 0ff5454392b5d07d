package org.rosenstock.training.need;

import java.util.List;
import org.rosenstock.shared.Finding;

/** What may be said with a need. */
public final class NeedPolicy {

    private static final int WISH = 300;

    private NeedPolicy() {}

    public static List<Finding> check(String wish) {
        return wish.length() > WISH ? List.of(Finding.of("wish", "training.check.long", WISH)) : List.of();
    }
}
