package org.rosenstock.shared;

import java.time.Instant;

/**
 * One administrative change.
 *
 * @param at when, UTC
 * @param actor display name of who did it, "System" for jobs
 * @param action stable name, such as "people.employee.end"; its text is the key with the prefix "audit."
 * @param object what was changed: kind and identifier
 * @param detail what changed, in a form fit for reading
 */
public record AuditEntry(Instant at, String actor, String action, String object, String detail) {}
