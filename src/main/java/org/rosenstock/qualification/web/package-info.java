/** Pages of leads and of the training office. */
@NullMarked
package org.rosenstock.qualification.web;

import org.jspecify.annotations.NullMarked;
