package org.rosenstock.reporting.web;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A list of names as it was asked for; which of the people on it are shown makes no other list of it.
 *
 * @param requirement code, empty for all
 * @param unit id, 0 for everybody
 */
record NamedList(LocalDate day, String requirement, long unit) implements Serializable {}
