package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds single proofs and says whether they are as they were sealed. */
@ApplicationScoped
public class SealedProofs {

    /** Letters of the content hash that stand on paper: enough that nobody finds a proof by trying. */
    public static final int SIGN_LENGTH = 24;

    @PersistenceContext
    EntityManager em;

    /** @param sign start of the content hash, in capitals, as printed */
    public record Sealed(long id, String sign, boolean unchanged) {}

    /** Empty while the proof has no seal yet. */
    public Optional<Sealed> find(long id) {
        return first("where v.id = ?1 and v.content_hash is not null", id);
    }

    /** The proof with this sign. */
    public Optional<Sealed> bySign(String sign) {
        if (!sign.matches("[0-9A-F]{" + SIGN_LENGTH + "}")) {
            return Optional.empty();
        }
        return first("where v.content_hash like ?1", sign.toLowerCase(Locale.ROOT) + "%");
    }

    @SuppressWarnings("unchecked")
    private Optional<Sealed> first(String where, Object parameter) {
        List<Object[]> rows = em.createNativeQuery(SealedRow.SELECT + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(SealedRow::of).map(SealedProofs::sealed).findFirst();
    }

    private static Sealed sealed(SealedRow row) {
        String hash = String.valueOf(row.contentHash());
        return new Sealed(row.id(), hash.substring(0, SIGN_LENGTH).toUpperCase(Locale.ROOT), row.saysTheSame());
    }
}
