/** The frame around all contexts: start page, navigation, error pages, the set-up of /api, start-up and health. */
@NullMarked
package org.rosenstock.shell;

import org.jspecify.annotations.NullMarked;
