/** Who would like to attend what has no date that suits; called by the doors of training alone. */
@NullMarked
package org.rosenstock.training.need;

import org.jspecify.annotations.NullMarked;
