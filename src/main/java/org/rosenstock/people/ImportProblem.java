package org.rosenstock.people;

import org.rosenstock.shared.Finding;

/**
 * Why a row cannot be taken.
 *
 * @param line in the file, 0 when it concerns the whole
 */
public record ImportProblem(int line, Finding finding) {}
