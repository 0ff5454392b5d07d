/** What people see and the log holds when something goes wrong. */
@NullMarked
package org.rosenstock.shell.faults;

import org.jspecify.annotations.NullMarked;
