/** Registrations: one table of transitions, one lock, one line of those who wait. */
@NullMarked
package org.rosenstock.training.registration;

import org.jspecify.annotations.NullMarked;
