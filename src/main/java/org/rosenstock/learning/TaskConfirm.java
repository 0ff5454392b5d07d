package org.rosenstock.learning;

import java.util.Locale;

/** Who says that a practical task was done. */
public enum TaskConfirm {
    SELF,
    LEAD;

    /** Name in course packages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
