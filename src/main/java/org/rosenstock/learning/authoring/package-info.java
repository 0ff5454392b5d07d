/** Making courses: working on the draft, checking it, publishing it. */
@NullMarked
package org.rosenstock.learning.authoring;

import org.jspecify.annotations.NullMarked;
