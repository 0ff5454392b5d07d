package org.rosenstock.learning;

import java.time.LocalDate;

/** What anybody learns who checks a valid certificate, and nothing more. */
public record CertificateCheck(String title, LocalDate completedOn, String initials) {}
