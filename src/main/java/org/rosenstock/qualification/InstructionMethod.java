package org.rosenstock.qualification;

/** How it is shown that somebody was instructed. Texts: "instructionMethod." + name. */
public enum InstructionMethod {
    /** the person on the own device, the instructor at the end */
    CONFIRMED_ON_SCREEN,
    /** held by word of mouth, the list is signed by hand */
    ORAL_SIGNED_ON_PAPER
}
