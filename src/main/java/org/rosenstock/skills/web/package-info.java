/** Pages under /skills. */
@NullMarked
package org.rosenstock.skills.web;

import org.jspecify.annotations.NullMarked;
