/** Mails waiting, sent, held or given up. */
@NullMarked
package org.rosenstock.notification.mail;

import org.jspecify.annotations.NullMarked;
