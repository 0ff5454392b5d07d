package org.rosenstock.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ParseException;

/** What a mail server means by not taking a mail: never, or not now. */
final class Refusal {

    private Refusal() {}

    /** True when trying again is of no use: the address is none, or the server knows nobody there. */
    static boolean isFinal(MessagingException failure) {
        return failure instanceof ParseException
                || failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0;
    }
}
