package org.rosenstock.training;

import java.time.LocalDate;

/** A registration to look at a letter with. */
public record LetterSample(long registration, String name, String title, LocalDate firstDay) {}
