package org.rosenstock.training;

import java.time.LocalDate;
import org.rosenstock.shared.StoredFile;

/**
 * The office confirmed that somebody took part in a training held by others; fired in the same transaction.
 *
 * @param on its last day
 * @param certificate what was handed in
 * @param size of the certificate in bytes
 * @param by id of who confirmed it
 */
public record ExternalConfirmed(
        long id,
        long employee,
        String title,
        String provider,
        LocalDate on,
        StoredFile certificate,
        long size,
        long by) {}
