/** What a rule means for one person: opened, fulfilled, renewed, ended, never deleted. */
@NullMarked
package org.rosenstock.qualification.obligation;

import org.jspecify.annotations.NullMarked;
