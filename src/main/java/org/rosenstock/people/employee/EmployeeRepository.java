package org.rosenstock.people.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;

/** Employees, their positions, and job roles. */
@ApplicationScoped
public class EmployeeRepository {

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none with this id */
    public Employee get(long id) {
        return Optional.ofNullable(em.find(Employee.class, id)).orElseThrow(() -> new NotFound("employee " + id));
    }

    /** Oldest first. */
    public List<Position> positions(long employee) {
        return em.createQuery(
                        "select p from Position p where p.employeeId = :employee order by p.validFrom", Position.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** True when another employee has this staff number or user name; either serves to sign in, so both count. */
    public boolean isTaken(String login, long exceptEmployee) {
        return !em.createNativeQuery(
                        "select id from people_employee where (staff_number = ?1 or user_name = ?1)" + " and id <> ?2")
                .setParameter(1, login)
                .setParameter(2, exceptEmployee)
                .getResultList()
                .isEmpty();
    }

    public boolean hasJobRole(long id) {
        return em.find(JobRole.class, id) != null;
    }

    /** @throws NotFound when there is none with this id */
    public JobRole jobRole(long id) {
        return Optional.ofNullable(em.find(JobRole.class, id)).orElseThrow(() -> new NotFound("job role " + id));
    }

    public void add(Object entity) {
        em.persist(entity);
    }

    public void remove(Position neverBegun) {
        em.remove(neverBegun);
    }

    /** Sends the changes, so that a breach reaches the caller. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("shared.conflict.changed", e);
        }
    }
}
