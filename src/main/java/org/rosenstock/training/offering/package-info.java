/** What is offered and how it is found. */
@NullMarked
package org.rosenstock.training.offering;

import org.jspecify.annotations.NullMarked;
