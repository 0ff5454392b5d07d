package org.rosenstock.qualification;

import java.time.LocalDate;

/** A proof folder can be fetched. Fired in the transaction that records it. @param people how many are in it */
public record FolderReady(long folder, long requester, LocalDate day, int people) {}
