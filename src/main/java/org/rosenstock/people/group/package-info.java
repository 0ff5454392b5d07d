/** Groups of people across units, such as first aiders. */
@NullMarked
package org.rosenstock.people.group;

import org.jspecify.annotations.NullMarked;
