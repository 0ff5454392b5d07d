/** Proof that something was fulfilled, frozen on the day it came into being. */
@NullMarked
package org.rosenstock.qualification.evidence;

import org.jspecify.annotations.NullMarked;
