package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Refused;
import org.rosenstock.training.ExternalTrainings.SentFile;
import org.rosenstock.training.MaterialForm;
import org.rosenstock.training.MaterialRow;
import org.rosenstock.training.Materials;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;

/** Page /training/materials: what those who take part find, of an offering or of one date. */
@Named
@RequestScoped
public class MaterialsView {

    @Inject
    Asking asking;

    @Inject
    Materials materials;

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    HttpServletRequest request;

    private String title = "";
    private String link = "";
    private @Nullable Part file;
    private @Nullable SessionRow session;
    private @Nullable List<MaterialRow> rows;

    public void load() {
        if (isOfSession() && !materials.mayKeep(asking.asker(), date().id())) {
            throw new Refused("employee " + asking.asker().employee() + " keeps material of session " + getSession());
        }
        getRows();
    }

    /** Whether it is about one date. */
    public boolean isOfSession() {
        return !getSession().isEmpty();
    }

    public String getSession() {
        return Objects.requireNonNullElse(request.getParameter("session"), "");
    }

    /** Code of the offering. */
    public String getOffering() {
        return isOfSession() ? date().offering() : Objects.requireNonNullElse(request.getParameter("offering"), "");
    }

    public String getHeading() {
        return isOfSession()
                ? date().title()
                : offerings.get(asking.asker(), getOffering()).content().title();
    }

    /** Of which date it is, or that it is for all. */
    public String getLead() {
        return isOfSession()
                ? TrainingPages.text("training.material.ofDate", TrainingPages.day(date().firstDay()))
                : TrainingPages.text("training.material.ofAll");
    }

    /** What is kept here. */
    public List<MaterialRow> getOwn() {
        return getRows().stream()
                .filter(row -> (row.session() != null) == isOfSession())
                .toList();
    }

    /** What a date has from its offering. */
    public List<MaterialRow> getShared() {
        return getRows().stream()
                .filter(row -> isOfSession() && row.session() == null)
                .toList();
    }

    public boolean isOffice() {
        return asking.asker().is(Role.HR);
    }

    public String kind(MaterialRow row) {
        return MaterialWords.kind(row);
    }

    /** The one that was just removed. */
    public String getRemoved() {
        String removed = Objects.requireNonNullElse(request.getParameter("removed"), "");
        return removed.matches("[0-9]{1,18}") ? removed : "";
    }

    public String add() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            add(null);
        } else {
            try (InputStream content = sent.getInputStream()) {
                add(new SentFile(sent.getSubmittedFileName(), content));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read what was sent", e);
            }
        }
        TrainingPages.say("training.material.added");
        return again("");
    }

    private void add(@Nullable SentFile sent) {
        Asker by = asking.asker();
        MaterialForm form = new MaterialForm(title, link, sent);
        if (isOfSession()) {
            materials.addToSession(by, date().id(), form);
        } else {
            materials.addToOffering(by, getOffering(), form);
        }
    }

    public String up(MaterialRow row) {
        materials.up(asking.asker(), row.id());
        return again("");
    }

    public String remove(MaterialRow row) {
        materials.remove(asking.asker(), row.id());
        return again("&removed=" + row.id());
    }

    public String putBack() {
        materials.putBack(asking.asker(), TrainingPages.id(request, "removed"));
        return again("");
    }

    private String again(String more) {
        return "/training/materials?faces-redirect=true&"
                + (isOfSession() ? "session=" + date().id() : "offering=" + getOffering()) + more;
    }

    private List<MaterialRow> getRows() {
        if (rows == null) {
            rows = isOfSession()
                    ? materials.ofSession(asking.asker(), date().id())
                    : materials.ofOffering(asking.asker(), getOffering());
        }
        return rows;
    }

    private SessionRow date() {
        if (session == null) {
            session = sessions.get(asking.asker(), TrainingPages.id(request, "session"));
        }
        return session;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = Objects.requireNonNullElse(link, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
