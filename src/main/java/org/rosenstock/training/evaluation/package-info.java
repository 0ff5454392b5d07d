/** What people think of a training: asked after a date is closed, answered without a name, told of groups alone. */
@NullMarked
package org.rosenstock.training.evaluation;

import org.jspecify.annotations.NullMarked;
