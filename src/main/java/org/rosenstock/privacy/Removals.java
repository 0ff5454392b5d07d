package org.rosenstock.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Removing what is past its period: every night for real, at any time as a dry run, recorded as counts alone. */
@ApplicationScoped
@Transactional
public class Removals {

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    RetentionPeriods periods;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    /** What the next run would remove. */
    public List<Removal> dryRun(Asker by) {
        by.require(Role.ADMIN, Role.COUNCIL);
        return run(true);
    }

    /** Removes for real; all or nothing. For the nightly job. */
    public List<Removal> remove(Asker by) {
        by.requireSelf(Asker.SYSTEM);
        List<Removal> removed = run(false);
        removed.forEach(this::store);
        return removed;
    }

    /** What past runs removed, newest first. */
    @SuppressWarnings("unchecked")
    public Slice<RemovalRow> past(Asker by, Paging paging) {
        by.require(Role.ADMIN, Role.COUNCIL);
        Object total =
                em.createNativeQuery("select count(*) from privacy_removal").getSingleResult();
        List<Object[]> rows = em.createNativeQuery(
                        "select removed_at, category, items from privacy_removal order by id desc")
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(
                rows.stream()
                        .map(row ->
                                new RemovalRow(SqlValues.instant(row[0]), (String) row[1], SqlValues.number(row[2])))
                        .toList(),
                SqlValues.number(total));
    }

    private List<Removal> run(boolean dryRun) {
        Deadlines deadlines = periods.today();
        List<Removal> all = new ArrayList<>();
        for (PersonalDataSource source : sources) {
            source.remove(deadlines, dryRun).stream()
                    .filter(removal -> removal.items() > 0)
                    .forEach(all::add);
        }
        return all;
    }

    private void store(Removal removal) {
        em.createNativeQuery("insert into privacy_removal (removed_at, category, items) values (?1, ?2, ?3)")
                .setParameter(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(2, removal.category())
                .setParameter(3, removal.items())
                .executeUpdate();
    }
}
