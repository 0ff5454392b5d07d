package org.rosenstock.training.material;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.MaterialForm;

/** What has to be said of material. */
public final class MaterialPolicy {

    private static final int TITLE = 200;
    private static final int LINK = 500;

    private MaterialPolicy() {}

    public static List<Finding> check(MaterialForm form) {
        List<Finding> findings = new ArrayList<>();
        if (form.title().length() > TITLE) {
            findings.add(Finding.of("title", "training.check.long", TITLE));
        }
        if (form.link().isEmpty() == (form.file() == null)) {
            findings.add(Finding.of(form.file() == null ? "file" : "link", "training.material.either"));
        }
        if (!form.link().isEmpty()) {
            if (!form.link().matches("https://\\S+") || form.link().length() > LINK) {
                findings.add(Finding.of("link", "training.check.link"));
            }
            if (form.title().isEmpty()) {
                findings.add(Finding.of("title", "training.material.titleNeeded"));
            }
        }
        return findings;
    }
}
