/** Pages of employees, leads and the training office. */
@NullMarked
package org.rosenstock.training.web;

import org.jspecify.annotations.NullMarked;
