/** Resources under /api/learning. */
@NullMarked
package org.rosenstock.learning.rest;

import org.jspecify.annotations.NullMarked;
