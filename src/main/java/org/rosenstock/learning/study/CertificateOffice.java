package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.rosenstock.learning.Certificates;
import org.rosenstock.learning.certificate.CertificateFacts;
import org.rosenstock.learning.certificate.CertificatePdf;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SqlValues;

/** Issues certificates: number, code for checking, frozen names and the printed document. */
@ApplicationScoped
public class CertificateOffice {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    CertificatePdf pdf;

    @Inject
    Blobs blobs;

    @Inject
    Settings settings;

    @Inject
    OwnAddress address;

    /** @return the number of the new certificate */
    public String issue(Participation participation, String title, String language, LocalDate day) {
        long serial = SqlValues.number(em.createNativeQuery("select next value for learning_certificate_number_seq")
                .getSingleResult());
        Certificate certificate =
                new Certificate("RS-%d-%06d".formatted(day.getYear(), serial), code(), participation, day);
        Object[] name =
                (Object[]) em.createNativeQuery("select first_name, last_name from people_employee where id = ?1")
                        .setParameter(1, participation.employeeId())
                        .getSingleResult();
        certificate.names(name[0] + " " + name[1], initials((String) name[0], (String) name[1]), title);
        print(certificate, language);
        em.persist(certificate);
        em.flush();
        return certificate.number();
    }

    /** Makes the document of a certificate that has none yet, in the language of the course. */
    public void print(Certificate certificate) {
        print(certificate, (String) em.createNativeQuery("select v.language from learning_certificate z"
                        + " join learning_participation p on p.id = z.participation_id"
                        + " join learning_course_version v on v.id = p.version_id where z.number = ?1")
                .setParameter(1, certificate.number())
                .getSingleResult());
    }

    private void print(Certificate certificate, String language) {
        byte[] document = pdf.print(new CertificateFacts(
                certificate.number(),
                certificate.holderName(),
                certificate.title(),
                language,
                certificate.completedOn(),
                settings.text(Certificates.ISSUER),
                certificate.checkCode(),
                address.of("/learning/check?code=" + certificate.checkCode())));
        certificate.print(blobs.put(new ByteArrayInputStream(document)));
    }

    /** Enough random letters that nobody finds a certificate by trying. */
    private String code() {
        return random.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    static String initials(String first, String last) {
        return first.substring(0, 1) + ". " + last.substring(0, 1) + ".";
    }
}
