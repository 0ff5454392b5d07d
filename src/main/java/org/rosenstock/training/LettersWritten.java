package org.rosenstock.training;

import java.util.List;

/** Letters are ready to be delivered; fired in the transaction that writes them. */
public record LettersWritten(List<Letter> letters) {

    public LettersWritten {
        letters = List.copyOf(letters);
    }
}
