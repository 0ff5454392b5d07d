/** Downloads. */
@NullMarked
package org.rosenstock.reporting.rest;

import org.jspecify.annotations.NullMarked;
