package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.SqlValues;

/** The short codes of instructions that run just now. */
@ApplicationScoped
public class Codes {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is entered on the spot. */
    public record Code(String digits, Instant until) {}

    /** A fresh one for the next minutes; the one before no longer counts. */
    public void start(long instruction) {
        em.createNativeQuery("update qualification_instruction set code = null where code_until <= ?1")
                .setParameter(1, now())
                .executeUpdate();
        Instant until = clock.instant().plus(CodePolicy.LIFE);
        while (!take(instruction, CodePolicy.code(random::nextInt), until)) {
            // Another instruction has this one: draw again.
        }
    }

    private boolean take(long instruction, String code, Instant until) {
        return em.createNativeQuery("update qualification_instruction i left join qualification_instruction x"
                                + " on x.code = ?2 set i.code = ?2, i.code_until = ?3 where i.id = ?1 and x.id is null")
                        .setParameter(1, instruction)
                        .setParameter(2, code)
                        .setParameter(3, CodeTries.utc(until))
                        .executeUpdate()
                == 1;
    }

    /** The code that can be entered now. */
    public Optional<Code> of(long instruction) {
        List<?> found = em.createNativeQuery("select code, code_until from qualification_instruction"
                        + " where id = ?1 and code is not null and code_until > ?2")
                .setParameter(1, instruction)
                .setParameter(2, now())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Code(String.valueOf(row[0]), SqlValues.instant(row[1])))
                .findFirst();
    }

    /** The instruction with this code, for those who are on its list and nobody else. */
    public Optional<Long> find(String code, long employee) {
        List<?> found = em.createNativeQuery("select i.id from qualification_instruction i"
                        + " join qualification_instruction_participant p on p.instruction_id = i.id"
                        + " where i.code = ?1 and i.code_until > ?2 and i.state = 'OPEN' and p.employee_id = ?3")
                .setParameter(1, code)
                .setParameter(2, now())
                .setParameter(3, employee)
                .getResultList();
        return found.stream().map(SqlValues::number).findFirst();
    }

    /** What was typed without the blanks between the digits. */
    public static String digits(String typed) {
        return CodePolicy.digits(typed);
    }

    private LocalDateTime now() {
        return CodeTries.utc(clock.instant());
    }
}
