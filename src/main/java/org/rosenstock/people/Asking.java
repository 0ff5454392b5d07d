package org.rosenstock.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Refused;

/** Who is behind the current request. Filled once by the sign-in, read by pages and resources. */
@RequestScoped
public class Asking {

    private @Nullable SignedInPerson person;

    /** @throws Refused when nobody is signed in */
    public Asker asker() {
        return person().asker();
    }

    /** @throws Refused when nobody is signed in */
    public SignedInPerson person() {
        return find().orElseThrow(() -> new Refused("nobody is signed in"));
    }

    public Optional<SignedInPerson> find() {
        return Optional.ofNullable(person);
    }

    /** For the sign-in only. */
    public void is(SignedInPerson signedIn) {
        person = signedIn;
    }
}
