package org.rosenstock.people.imports;

import java.util.Set;
import org.rosenstock.people.ImportPreview;

/**
 * An import that was carried out.
 *
 * @param preview what it did
 * @param people ids of everybody whose position, entry, exit or place in the tree changed
 */
public record ImportDone(ImportPreview preview, Set<Long> people) {}
