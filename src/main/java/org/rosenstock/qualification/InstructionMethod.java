package org.rosenstock.qualification;

import java.util.List;

/** How it is shown that somebody was instructed. Texts: "instructionMethod." + name. */
public enum InstructionMethod {
    /** the person on the own device, the instructor at the end */
    CONFIRMED_ON_SCREEN,
    /** held by word of mouth, the list is signed by hand */
    ORAL_SIGNED_ON_PAPER,
    /** the instructor alone says so: the person neither confirmed nor is there a signed list */
    NOTED_BY_INSTRUCTOR;

    /** Ways in which an instruction can be planned. */
    public static List<InstructionMethod> planned() {
        return List.of(CONFIRMED_ON_SCREEN, ORAL_SIGNED_ON_PAPER);
    }

    /**
     * What the proof of somebody who was there may say.
     *
     * @param confirmed whether the person said so on the own device
     * @param signedList whether a signed list is attached
     */
    public static InstructionMethod shown(boolean confirmed, boolean signedList) {
        if (confirmed) {
            return CONFIRMED_ON_SCREEN;
        }
        return signedList ? ORAL_SIGNED_ON_PAPER : NOTED_BY_INSTRUCTOR;
    }
}
