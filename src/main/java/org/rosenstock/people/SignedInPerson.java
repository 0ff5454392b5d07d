package org.rosenstock.people;

/**
 * The person behind a request, as the frame of every page needs it.
 *
 * @param asker rights of today
 * @param language two letters, "de" or "en"
 * @param mustChangePassword true until a one-time password has been replaced
 */
public record SignedInPerson(
        Asker asker,
        String staffNumber,
        String firstName,
        String lastName,
        String language,
        boolean mustChangePassword) {

    public String displayName() {
        return firstName + " " + lastName;
    }
}
