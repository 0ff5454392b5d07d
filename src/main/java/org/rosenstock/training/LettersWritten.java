package org.rosenstock.training;

import java.util.List;

/**
 * Letters are ready to be delivered; fired in the transaction that writes them.
 *
 * @param overtaken things of earlier letters that need not be delivered any more, if they have not been yet
 */
public record LettersWritten(List<Letter> letters, List<String> overtaken) {

    public LettersWritten {
        letters = List.copyOf(letters);
        overtaken = List.copyOf(overtaken);
    }
}
