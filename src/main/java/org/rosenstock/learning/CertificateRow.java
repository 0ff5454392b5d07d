package org.rosenstock.learning;

import java.time.LocalDate;

/** One of the asker's own certificates. */
public record CertificateRow(String number, String title, String courseCode, LocalDate completedOn, String checkCode) {}
