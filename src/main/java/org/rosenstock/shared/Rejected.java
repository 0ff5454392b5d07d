package org.rosenstock.shared;

import java.util.List;

/** The input is wrong; each finding names the field and the way out. HTTP 400. Nothing was stored. */
public final class Rejected extends Failure {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Finding> findings;

    public Rejected(List<Finding> findings) {
        super(findings.toString(), null);
        this.findings = List.copyOf(findings);
    }

    public static Rejected of(String field, String key, Object... args) {
        return new Rejected(List.of(Finding.of(field, key, args)));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Throws when there is anything to complain about. */
    public static void unlessEmpty(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Rejected(findings);
        }
    }
}
