package org.rosenstock.qualification;

/** Life of an instruction on site. Texts: "instructionState." + name. */
public enum InstructionState {
    OPEN,
    /** is evidence now */
    CLOSED,
    /** called off before it became any; may be opened again */
    CANCELLED
}
