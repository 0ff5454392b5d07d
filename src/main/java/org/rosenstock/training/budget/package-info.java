/** What training costs the units in a year, and how much of what was planned is left. */
@NullMarked
package org.rosenstock.training.budget;

import org.jspecify.annotations.NullMarked;
