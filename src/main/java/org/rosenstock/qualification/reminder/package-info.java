/** Who was told what about which obligation, and who is to be told next. */
@NullMarked
package org.rosenstock.qualification.reminder;

import org.jspecify.annotations.NullMarked;
