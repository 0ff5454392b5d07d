/** What a lead sees of the people in the own unit. */
@NullMarked
package org.rosenstock.qualification.team;

import org.jspecify.annotations.NullMarked;
