/** What every context needs and none owns: clock, pages of lists, failures, texts, files, jobs, settings, audit log. */
@NullMarked
package org.rosenstock.shared;

import org.jspecify.annotations.NullMarked;
