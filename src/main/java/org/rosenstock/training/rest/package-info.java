/** Live training for programs, at /api/training. */
@NullMarked
package org.rosenstock.training.rest;

import org.jspecify.annotations.NullMarked;
