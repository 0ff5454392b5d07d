/**
 * Telling people what concerns them: notices in the inbox and mails through an outbox. Observes the events of all
 * contexts; nobody depends on it.
 */
@NullMarked
package org.rosenstock.notification;

import org.jspecify.annotations.NullMarked;
