package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Values the administration may change at run time. What needs a restart is configuration, not a setting. */
@ApplicationScoped
@Transactional
public class Settings {

    @PersistenceContext
    EntityManager em;

    public String text(Setting setting) {
        List<?> found = em.createNativeQuery("select setting_value from shared_setting where setting_key = ?")
                .setParameter(1, setting.key())
                .getResultList();
        return found.isEmpty() ? setting.defaultValue() : (String) found.get(0);
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** Stores a value that the caller has checked; who may do so is the caller's business too. */
    public void put(Setting setting, String value) {
        em.createNativeQuery("insert into shared_setting (setting_key, setting_value) values (?, ?)"
                        + " on duplicate key update setting_value = values(setting_value)")
                .setParameter(1, setting.key())
                .setParameter(2, value)
                .executeUpdate();
    }
}
