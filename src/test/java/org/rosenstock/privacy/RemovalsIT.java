package org.rosenstock.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;

@InContainer
class RemovalsIT {

    private static final Asker COUNCIL = new Asker(1, Set.of(Role.COUNCIL), Set.of());

    @Inject
    Removals removals;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Test
    void a_dry_run_counts_and_keeps() {
        long leaver = leaverSince(1200);
        assertThat(removals.dryRun(COUNCIL))
                .anyMatch(removal -> removal.category().equals("people.person"));
        assertThat(name(leaver)).startsWith("Vorname");
        forget(leaver);
    }

    @Test
    void takes_the_name_off_people_who_left_long_ago() {
        long leaver = leaverSince(1200);
        long recent = leaverSince(1000);
        removals.remove(Asker.system());
        assertThat(name(leaver)).isEqualTo("Ehemalige:r ");
        assertThat(name(recent)).startsWith("Vorname");
        assertThat(removals.past(COUNCIL, Paging.first(50)).items())
                .anyMatch(row -> row.category().equals("people.person") && row.items() >= 1);
        assertThat(removals.dryRun(COUNCIL))
                .noneMatch(removal -> removal.category().equals("people.person"));
    }

    @Test
    void deletes_failed_sign_ins_of_long_ago() {
        write("insert into people_sign_in_failure values ('old', 3, now() - interval 32 day, now() - interval 32 day),"
                + " ('new', 3, now(), now())");
        removals.remove(Asker.system());
        assertThat(em.createNativeQuery("select login from people_sign_in_failure where login in ('old', 'new')")
                        .getResultList())
                .isEqualTo(List.of("new"));
    }

    private long leaverSince(int days) {
        long leaver = townsfolk.employee(townsfolk.unit());
        write("update people_employee set entry_date = curdate() - interval 4000 day, exit_date = curdate() - interval "
                + days + " day where id = " + leaver);
        return leaver;
    }

    private void forget(long leaver) {
        write("update people_employee set exit_date = null where id = " + leaver);
    }

    private String name(long employee) {
        return (String)
                em.createNativeQuery("select concat(first_name, ' ', last_name) from people_employee where id = ?1")
                        .setParameter(1, employee)
                        .getSingleResult();
    }

    private void write(String sql) {
        try {
            transaction.begin();
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
