package org.rosenstock.training;

import java.time.LocalDate;

/**
 * One date, offer or request that needs the training office.
 *
 * @param session id of the date
 * @param registration id, 0 when it is about the whole date
 * @param offering code
 * @param day first day of the date
 * @param people with a seat, or waiting when they are too many
 * @param of how many are needed, or seats there are
 */
public record AttentionItem(
        long session, long registration, String offering, String title, LocalDate day, int people, int of) {}
