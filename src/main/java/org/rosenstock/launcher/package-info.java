/** Starts the server from one file; knows the environment and the server's command line, nothing of the product. */
@NullMarked
package org.rosenstock.launcher;

import org.jspecify.annotations.NullMarked;
