package org.rosenstock.people;

import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param email absent for people without a mailbox
 * @param language "de" or "en"
 */
public record AccountRow(
        String staffNumber,
        String userName,
        String firstName,
        String lastName,
        @Nullable String email,
        String language) {

    public String displayName() {
        return firstName + " " + lastName;
    }
}
