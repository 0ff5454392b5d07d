package org.rosenstock.training;

/** A letter in the list of the office. The flags say in which language the office changed its text. */
public record LetterRow(LetterKind kind, boolean ownGerman, boolean ownEnglish) {}
