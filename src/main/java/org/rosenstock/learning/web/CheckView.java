package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CertificateCheck;
import org.rosenstock.learning.Certificates;

/** Page /learning/check, open to everyone: is this certificate genuine? */
@Named
@RequestScoped
public class CheckView {

    @Inject
    Certificates certificates;

    @Inject
    HttpServletRequest request;

    private @Nullable Optional<CertificateCheck> found;

    public String getCode() {
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        return code.length() > 40 ? code.substring(0, 40) : code;
    }

    public boolean isAsked() {
        return !getCode().isBlank();
    }

    public @Nullable CertificateCheck getFound() {
        if (found == null) {
            found = certificates.check(getCode());
        }
        return found.orElse(null);
    }
}
