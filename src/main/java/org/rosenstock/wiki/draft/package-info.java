/** What somebody writes and has not saved yet, and who writes at the same page. */
@NullMarked
package org.rosenstock.wiki.draft;

import org.jspecify.annotations.NullMarked;
