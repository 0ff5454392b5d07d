/** Pages of learning: catalogue, course, lesson, quiz, certificates, learning paths; and the files of courses. */
@NullMarked
package org.rosenstock.learning.web;

import org.jspecify.annotations.NullMarked;
