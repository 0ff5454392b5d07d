package org.rosenstock.qualification;

/** Somebody who can be put on the list. @param owes whether the person still has to do this part */
public record InstructionGuest(long employee, String name, String unit, boolean owes) {}
