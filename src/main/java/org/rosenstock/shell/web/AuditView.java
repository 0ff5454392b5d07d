package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.AuditEntry;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shell.Administration;
import org.rosenstock.shell.Labels;

/** Page /shell/audit: who changed what. */
@Named
@RequestScoped
public class AuditView {

    @Inject
    Asking asking;

    @Inject
    Administration administration;

    @Inject
    ListPage asked;

    private Slice<AuditEntry> entries = new Slice<>(List.of(), 0);

    public void load() {
        entries = administration.audit(asking.asker(), getText(), getPaging());
    }

    public String label(AuditEntry entry) {
        return Labels.of(Faces.getLocale(), "audit", entry.action());
    }

    public Slice<AuditEntry> getEntries() {
        return entries;
    }

    public String getText() {
        return asked.text("q");
    }

    public Paging getPaging() {
        return asked.paging();
    }

    public String getAddress() {
        return "/shell/audit?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }
}
