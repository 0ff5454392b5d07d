package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.signin.AccessTokens;
import org.rosenstock.people.signin.TokenHash;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Personal access tokens for the API: each acts with the rights its owner has on the day of use, and no others. */
@ApplicationScoped
@Transactional
public class Tokens {

    static final int MOST = 20;
    private static final int NAME_LENGTH = 100;
    private static final int BYTES = 32;
    private static final String PREFIX = "rst_";

    private final SecureRandom random = new SecureRandom();

    @Inject
    AccessTokens tokens;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** One's own tokens, newest first, revoked and expired ones too. */
    public List<TokenRow> list(Asker by) {
        return tokens.list(by.employee(), today());
    }

    /** @throws Rejected with findings for "name" and "expiresOn" */
    public NewToken create(Asker by, String name, @Nullable LocalDate expiresOn) {
        List<Finding> findings = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > NAME_LENGTH) {
            findings.add(Finding.of("name", "people.token.name", NAME_LENGTH));
        }
        Optional<LocalDate> expiry = Optional.ofNullable(expiresOn).filter(this::isAllowed);
        if (expiry.isEmpty()) {
            findings.add(Finding.of("expiresOn", "people.token.expires"));
        }
        if (list(by).stream().filter(TokenRow::usable).count() >= MOST) {
            findings.add(Finding.of("name", "people.token.tooMany", MOST));
        }
        Rejected.unlessEmpty(findings);
        return store(by, name.strip(), expiry.orElseThrow());
    }

    /** @throws NotFound unless it is a token of the person who asks */
    public void revoke(Asker by, long token) {
        if (!tokens.revoke(by.employee(), token, clock.instant())) {
            throw new NotFound("token " + token + " of employee " + by.employee());
        }
        audit.record(by.employee(), "people.token.revoke", "token " + token, "");
    }

    private NewToken store(Asker by, String name, LocalDate expiresOn) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long id = tokens.add(by.employee(), name, TokenHash.of(token), clock.instant(), expiresOn);
        audit.record(by.employee(), "people.token.create", "token " + id, expiresOn.toString());
        return new NewToken(name, token, expiresOn);
    }

    private boolean isAllowed(LocalDate expiresOn) {
        return !expiresOn.isBefore(today()) && !expiresOn.isAfter(today().plusYears(1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
