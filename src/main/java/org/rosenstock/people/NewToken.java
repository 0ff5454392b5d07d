package org.rosenstock.people;

import java.time.LocalDate;

/** A token just made. The secret is shown once. */
public record NewToken(String name, String secret, LocalDate expiresOn) {

    @Override
    public String toString() {
        return "NewToken[" + expiresOn + "]";
    }
}
