/** What is taught: courses, their versions, chapters, lessons, questions and files. */
@NullMarked
package org.rosenstock.learning.course;

import org.jspecify.annotations.NullMarked;
