/**
 * Figures about groups, never about persons: how far the mandatory trainings are done, by org unit and key date, and
 * their exports. Groups that are too small are not told apart.
 */
@NullMarked
package org.rosenstock.reporting;

import org.jspecify.annotations.NullMarked;
