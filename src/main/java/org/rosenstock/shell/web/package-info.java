/** Beans of the frame, the sign-in and the start page. */
@NullMarked
package org.rosenstock.shell.web;

import org.jspecify.annotations.NullMarked;
