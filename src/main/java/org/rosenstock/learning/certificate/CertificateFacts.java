package org.rosenstock.learning.certificate;

import java.time.LocalDate;

/**
 * What stands on a certificate.
 *
 * @param language of the course, "de" or "en"
 * @param issuer name of the administration
 * @param checkUrl address that the QR code leads to
 */
public record CertificateFacts(
        String number,
        String holder,
        String title,
        String language,
        LocalDate completedOn,
        String issuer,
        String checkCode,
        String checkUrl) {}
