package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rosenstock.learning.CertificateCheck;
import org.rosenstock.learning.CertificateRow;

/** Certificates that were issued. */
@ApplicationScoped
public class CertificateRepository {

    @PersistenceContext
    EntityManager em;

    public List<CertificateRow> list(long employee) {
        return em.createQuery(
                        "select new org.rosenstock.learning.CertificateRow(z.number, z.title, c.code, z.completedOn,"
                                + " z.checkCode) from Certificate z join Course c on c.id = z.courseId"
                                + " where z.employeeId = :employee order by z.completedOn desc, z.number desc",
                        CertificateRow.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    public Optional<Certificate> find(String number) {
        return em.createQuery("select z from Certificate z where z.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<CertificateCheck> check(String code) {
        return em.createQuery(
                        "select new org.rosenstock.learning.CertificateCheck(z.title, z.completedOn, z.initials)"
                                + " from Certificate z where z.checkCode = :code",
                        CertificateCheck.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
