/** Inbox, bell and outbox. */
@NullMarked
package org.rosenstock.notification.web;

import org.jspecify.annotations.NullMarked;
