/** What every response and every request has to keep to: headers, origins, passwords that must be changed. */
@NullMarked
package org.rosenstock.shell.security;

import org.jspecify.annotations.NullMarked;
