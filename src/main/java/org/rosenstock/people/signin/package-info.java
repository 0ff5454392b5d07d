/**
 * How people prove who they are. Today: local accounts behind {@link org.rosenstock.people.signin.SignInMethod}; an LDAP
 * server is another implementation of it, and an OpenID provider ends in the same
 * {@link org.rosenstock.people.SignIns.Ticket}.
 */
@NullMarked
package org.rosenstock.people.signin;

import org.jspecify.annotations.NullMarked;
