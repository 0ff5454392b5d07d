/** Runs the product on a developer's machine: its own MariaDB, the server beside it, both ended together. */
@NullMarked
package org.rosenstock.launcher.local;

import org.jspecify.annotations.NullMarked;
