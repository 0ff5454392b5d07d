/** Fills an empty database with the demo city: people, courses and requirements that look like a real town hall. */
@NullMarked
package org.rosenstock.shell.demo;

import org.jspecify.annotations.NullMarked;
