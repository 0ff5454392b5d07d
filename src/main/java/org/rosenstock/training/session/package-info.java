/** Dates of offerings: days, seats, trainers, and what they clash with. */
@NullMarked
package org.rosenstock.training.session;

import org.jspecify.annotations.NullMarked;
