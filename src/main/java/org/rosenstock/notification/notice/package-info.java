/** Notices and the reminders that become notices. */
@NullMarked
package org.rosenstock.notification.notice;

import org.jspecify.annotations.NullMarked;
