/** Pages of the training office and the works council. */
@NullMarked
package org.rosenstock.reporting.web;

import org.jspecify.annotations.NullMarked;
