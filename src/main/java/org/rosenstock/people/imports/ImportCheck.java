package org.rosenstock.people.imports;

import org.rosenstock.people.ImportPreview;

/** Lets an import pass, or throws. */
public interface ImportCheck {

    void accept(ImportPreview preview);
}
