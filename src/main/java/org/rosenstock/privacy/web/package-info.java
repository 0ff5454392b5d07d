/** Pages under /privacy. */
@NullMarked
package org.rosenstock.privacy.web;

import org.jspecify.annotations.NullMarked;
