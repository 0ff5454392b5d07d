/** The dates of a person for the own calendar program, under an address that only the person knows. */
@NullMarked
package org.rosenstock.training.feed;

import org.jspecify.annotations.NullMarked;
