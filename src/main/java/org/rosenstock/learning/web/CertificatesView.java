package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CertificateRow;
import org.rosenstock.learning.Certificates;
import org.rosenstock.people.Asking;

/** Page /learning/certificates: the asker's own certificates. */
@Named
@RequestScoped
public class CertificatesView {

    @Inject
    Asking asking;

    @Inject
    Certificates certificates;

    private @Nullable List<CertificateRow> rows;

    public List<CertificateRow> getRows() {
        if (rows == null) {
            rows = certificates.list(asking.asker());
        }
        return rows;
    }
}
