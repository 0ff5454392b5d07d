package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.ProofRow;
import org.rosenstock.qualification.Proofs;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /qualification/proofs: what waits for a decision of HR or of the office that answers for the rule. */
@Named
@RequestScoped
public class ProofsView {

    private static final int SHOWN = 50;

    @Inject
    Asking asking;

    @Inject
    Proofs proofs;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<ProofRow> waiting;

    /** The oldest ones; the next come up as these are decided. */
    public Slice<ProofRow> getWaiting() {
        if (waiting == null) {
            waiting = proofs.waiting(asking.asker(), Paging.first(SHOWN));
        }
        return waiting;
    }

    public String confirm(long proof) {
        proofs.confirm(asking.asker(), proof);
        PageMessages.afterRedirect("qualification.proof.confirmed");
        return "/qualification/proofs?faces-redirect=true";
    }

    public String decline(long proof) {
        String reason = request.getParameter("reason-" + proof);
        proofs.decline(asking.asker(), proof, reason == null ? "" : reason);
        PageMessages.afterRedirect("qualification.proof.declined");
        return "/qualification/proofs?faces-redirect=true";
    }
}
