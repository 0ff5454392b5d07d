/** Reading tables from personnel systems, finding out what they change, and changing it in one go. */
@NullMarked
package org.rosenstock.people.imports;

import org.jspecify.annotations.NullMarked;
