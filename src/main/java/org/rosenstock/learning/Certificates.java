package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.learning.study.Certificate;
import org.rosenstock.learning.study.CertificateOffice;
import org.rosenstock.learning.study.CertificateRepository;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Setting;

/** The asker's own certificates, and the check that is open to everyone. */
@ApplicationScoped
@Transactional
public class Certificates {

    /** Who issues certificates and other proofs, as printed on them. */
    public static final Setting ISSUER = new Setting("learning.issuer", "Stadtverwaltung", Setting.Kind.TEXT);

    @Inject
    CertificateRepository certificates;

    @Inject
    CertificateOffice office;

    /** Own certificates, latest first. */
    public List<CertificateRow> list(Asker by) {
        return certificates.list(by.employee());
    }

    /**
     * The document of an own certificate.
     *
     * @throws NotFound when it does not exist or is somebody else's
     */
    public MediaFile document(Asker by, String number) {
        Certificate certificate = certificates
                .find(number)
                .filter(found -> found.employeeId() == by.employee())
                .orElseThrow(() -> new NotFound("certificate " + number));
        if (!certificate.isPrinted()) {
            office.print(certificate);
        }
        return new MediaFile(certificate.number() + ".pdf", "application/pdf", 0, certificate.blobKey());
    }

    /**
     * Open to everyone, signed in or not: whether a code is that of a certificate.
     *
     * @param code as printed, small letters and blanks allowed
     */
    public Optional<CertificateCheck> check(String code) {
        return certificates.check(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
