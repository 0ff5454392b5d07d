/** Employees, what they work as and where, from when until when. */
@NullMarked
package org.rosenstock.people.employee;

import org.jspecify.annotations.NullMarked;
