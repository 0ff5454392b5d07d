/** What happens before the first request: the data source, the migrations, the health checks. */
@NullMarked
package org.rosenstock.shell.startup;

import org.jspecify.annotations.NullMarked;
