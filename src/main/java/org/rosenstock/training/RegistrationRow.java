package org.rosenstock.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registration in a list.
 *
 * @param offering code
 * @param position on the waiting list from 1, absent when not on it
 * @param offerUntil until when the person may accept the seat
 * @param cancelUntil last day on which one may withdraw without a reason
 * @param decideBy day after which the office is asked as well
 * @param overlap title of a confirmed date at the same time, absent when there is none
 */
public record RegistrationRow(
        long id,
        long session,
        String offering,
        String title,
        long employee,
        String name,
        @Nullable String unit,
        RegistrationState state,
        String purpose,
        boolean support,
        Instant requestedAt,
        Instant beginsAt,
        LocalDate firstDay,
        LocalDate lastDay,
        WaitingRule rule,
        @Nullable Long position,
        @Nullable Instant offerUntil,
        LocalDate cancelUntil,
        @Nullable LocalDate decideBy,
        boolean escalated,
        @Nullable String overlap) {

    /** For those whom it does not concern that support was asked for. */
    RegistrationRow withoutSupport() {
        return new RegistrationRow(
                id,
                session,
                offering,
                title,
                employee,
                name,
                unit,
                state,
                purpose,
                false,
                requestedAt,
                beginsAt,
                firstDay,
                lastDay,
                rule,
                position,
                offerUntil,
                cancelUntil,
                decideBy,
                escalated,
                overlap);
    }

    /** Whether the person may step back without giving a reason. */
    public boolean isFreeToWithdraw(LocalDate today) {
        return state != RegistrationState.CONFIRMED || !today.isAfter(cancelUntil);
    }

    /** Whether one may still step back. */
    public boolean isWithdrawable(Instant now) {
        return state.isLive() && now.isBefore(beginsAt);
    }
}
