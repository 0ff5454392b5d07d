/** Resources under /api/people. */
@NullMarked
package org.rosenstock.people.rest;

import org.jspecify.annotations.NullMarked;
