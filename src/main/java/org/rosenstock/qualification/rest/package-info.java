/** Downloads for leads. */
@NullMarked
package org.rosenstock.qualification.rest;

import org.jspecify.annotations.NullMarked;
