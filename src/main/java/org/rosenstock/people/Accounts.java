package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** One's own account: what it says, and the language one reads in. Everything else comes from the personnel data. */
@ApplicationScoped
@Transactional
public class Accounts {

    static final Set<String> LANGUAGES = Set.of("de", "en");

    @PersistenceContext
    EntityManager em;

    /** The account of the person who asks. */
    @SuppressWarnings("unchecked")
    public AccountRow own(Asker by) {
        List<Object[]> rows = em.createNativeQuery(
                        "select staff_number, user_name, first_name, last_name, email, language"
                                + " from people_employee where id = ?1")
                .setParameter(1, by.employee())
                .getResultList();
        return rows.stream()
                .map(Accounts::row)
                .findFirst()
                .orElseThrow(() -> new NotFound("employee " + by.employee()));
    }

    /** @throws Rejected unless it is a language the platform speaks */
    public void chooseLanguage(Asker by, @Nullable String language) {
        if (language == null || !LANGUAGES.contains(language)) {
            throw Rejected.of("language", "people.account.language.unknown");
        }
        em.createNativeQuery("update people_employee set language = ?2, version = version + 1 where id = ?1")
                .setParameter(1, by.employee())
                .setParameter(2, language)
                .executeUpdate();
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }
}
