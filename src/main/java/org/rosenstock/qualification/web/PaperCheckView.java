package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidencePapers;
import org.rosenstock.qualification.PaperCheck;

/** Page /qualification/check, open to everyone: is this proof genuine, and does it still count? */
@Named
@RequestScoped
public class PaperCheckView {

    private static final int LONGEST = 40;

    @Inject
    EvidencePapers papers;

    @Inject
    HttpServletRequest request;

    private @Nullable Optional<PaperCheck> found;

    public String getCode() {
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    }

    public boolean isAsked() {
        return !getCode().isBlank();
    }

    public @Nullable PaperCheck getFound() {
        if (found == null) {
            found = papers.check(getCode());
        }
        return found.orElse(null);
    }

    /** Kind of the note that tells the result. */
    public String getNote() {
        PaperCheck check = getFound();
        if (check == null || check.state() == PaperCheck.State.BROKEN) {
            return "late";
        }
        return check.state() == PaperCheck.State.SOUND ? "ok" : "info";
    }
}
