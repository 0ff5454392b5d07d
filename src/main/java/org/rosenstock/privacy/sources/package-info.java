/** The data of contexts that may not see this one: people through their door, the logs by themselves. */
@NullMarked
package org.rosenstock.privacy.sources;

import org.jspecify.annotations.NullMarked;
