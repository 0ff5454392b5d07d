/** Certificates: frozen facts, the printed document and the code by which anybody can check it. */
@NullMarked
package org.rosenstock.learning.certificate;

import org.jspecify.annotations.NullMarked;
