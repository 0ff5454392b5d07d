package org.rosenstock.people.signin;

import java.util.Optional;

/** One way to check name and password. */
public interface SignInMethod {

    /**
     * @param login user name or staff number
     * @return id of the employee when name and password belong together
     */
    Optional<Long> verify(String login, String password);
}
