/** Skills: what people of the house can be good at, and what is on record for each. Others may use the doors. */
@NullMarked
package org.rosenstock.skills;

import org.jspecify.annotations.NullMarked;
