/** How somebody learns: participations, finished lessons, quiz attempts and what was earned by them. */
@NullMarked
package org.rosenstock.learning.study;

import org.jspecify.annotations.NullMarked;
