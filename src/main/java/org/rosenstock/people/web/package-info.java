/** Pages under /people. */
@NullMarked
package org.rosenstock.people.web;

import org.jspecify.annotations.NullMarked;
