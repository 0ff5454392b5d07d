package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.qualification.ProofForm;
import org.rosenstock.qualification.Proofs;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;

/** Page /qualification/hand-in: a proof from elsewhere; the address may name the rule. */
@Named
@RequestScoped
public class HandInView {

    @Inject
    Asking asking;

    @Inject
    Obligations obligations;

    @Inject
    Proofs proofs;

    @Inject
    HttpServletRequest request;

    private @Nullable String requirement;
    private @Nullable String title;
    private @Nullable String issuer;
    private @Nullable String on;
    private @Nullable String until;
    private @Nullable Part file;

    /** Takes over what the address names. */
    public void load() {
        requirement = Optional.ofNullable(request.getParameter("requirement")).orElse("");
        title = getObligations().stream()
                .filter(item -> String.valueOf(item.requirement()).equals(requirement))
                .map(ObligationItem::title)
                .findFirst()
                .orElse("");
    }

    public List<ObligationItem> getObligations() {
        return obligations.mine(asking.asker());
    }

    public String send() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Rejected.of("file", "qualification.proof.fileNeeded");
        }
        try (InputStream content = sent.getInputStream()) {
            proofs.handIn(asking.asker(), form(), sent.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
        PageMessages.afterRedirect("qualification.proof.handedIn");
        return "/qualification/evidence?faces-redirect=true";
    }

    private ProofForm form() {
        LocalDate lastDay = DateText.parse(until).orElse(null);
        if (lastDay == null && until != null && !until.isBlank()) {
            throw Rejected.of("until", "qualification.proof.untilWrong");
        }
        return new ProofForm(
                ownRequirement(),
                title == null ? "" : title,
                issuer == null ? "" : issuer,
                DateText.parse(on).orElse(null),
                lastDay);
    }

    /** Only rules that concern the person can be chosen. */
    private @Nullable Long ownRequirement() {
        return getObligations().stream()
                .map(ObligationItem::requirement)
                .filter(id -> String.valueOf(id).equals(requirement))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getRequirement() {
        return requirement;
    }

    public void setRequirement(@Nullable String requirement) {
        this.requirement = requirement;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
