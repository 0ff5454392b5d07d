/**
 * Who has to do what how often, who has done it, and the proof of it: requirements, obligations, evidence.
 *
 * <p>Other contexts call the doors in this package and observe {@link org.rosenstock.qualification.ObligationsChanged}.
 */
@NullMarked
package org.rosenstock.qualification;

import org.jspecify.annotations.NullMarked;
