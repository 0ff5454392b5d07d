/** The rules: what is demanded of whom. */
@NullMarked
package org.rosenstock.qualification.requirement;

import org.jspecify.annotations.NullMarked;
