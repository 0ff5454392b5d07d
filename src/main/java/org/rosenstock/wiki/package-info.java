/**
 * The wiki: spaces, pages with their revisions and addresses. Others may use the doors and observe the events;
 * notification and reporting look on.
 */
@NullMarked
package org.rosenstock.wiki;

import org.jspecify.annotations.NullMarked;
