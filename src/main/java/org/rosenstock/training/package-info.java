/** Live training: offerings, their dates and rooms, registrations and approvals. Others may use the doors and observe the events. */
@NullMarked
package org.rosenstock.training;

import org.jspecify.annotations.NullMarked;
