/**
 * Who works here, where, since when and under whom; who is signed in and what they may do.
 *
 * <p>Every other context calls the doors in this package; nobody sees the packages below. The doors take an
 * {@link org.rosenstock.people.Asker} and decide by it.
 */
@NullMarked
package org.rosenstock.people;

import org.jspecify.annotations.NullMarked;
