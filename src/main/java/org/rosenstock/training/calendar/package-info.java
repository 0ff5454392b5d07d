/** Dates of training as iCalendar (RFC 5545, RFC 5546): invitations, changes, cancellations and a person's own feed. */
@NullMarked
package org.rosenstock.training.calendar;

import org.jspecify.annotations.NullMarked;
