/** Resources under /api/privacy. */
@NullMarked
package org.rosenstock.privacy.rest;

import org.jspecify.annotations.NullMarked;
