package org.rosenstock.training;

/**
 * What somebody says when asking for a seat.
 *
 * @param purpose what for, up to 1,000 characters, may be empty
 * @param support whether support on site is needed
 * @param despiteOverlap the person knows of a confirmed date at the same time and asks nevertheless
 */
public record RegistrationForm(String purpose, boolean support, boolean despiteOverlap) {

    public RegistrationForm {
        purpose = purpose == null ? "" : purpose.strip();
    }

    public static RegistrationForm plain() {
        return new RegistrationForm("", false, false);
    }
}
