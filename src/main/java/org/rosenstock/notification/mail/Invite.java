package org.rosenstock.notification.mail;

/** A change of a calendar that a mail brings along. @param method REQUEST or CANCEL, as the calendar says too */
public record Invite(String method, String calendar) {}
