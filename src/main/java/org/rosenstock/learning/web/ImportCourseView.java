package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.CoursePackages;
import org.rosenstock.learning.ImportedCourse;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;

/** Page /learning/import-course: taking in a course package, or seeing everything that is wrong with it. */
@Named
@RequestScoped
public class ImportCourseView {

    @Inject
    Asking asking;

    @Inject
    CoursePackages packages;

    @Inject
    FacesContext faces;

    private @Nullable Part file;
    private boolean publish;
    private List<Finding> findings = List.of();

    /** One line of the list: where, and what. */
    public record Complaint(String place, String text) {}

    public void load() {
        asking.asker().require(Role.AUTHOR, Role.ADMIN);
    }

    /** Takes the package in; stays on the page when something is wrong with it. */
    public @Nullable String send() {
        if (file == null) {
            findings = List.of(Finding.of("", "learning.package.noFile"));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            ImportedCourse imported = packages.importPackage(asking.asker(), in, publish);
            String text = "learning.importCourse." + (imported.number() > 0 ? "published" : "done");
            Messages.addFlashGlobalInfo("{0}", Texts.get(Faces.getLocale(), text, imported.title(), imported.number()));
            return "/learning/edit?faces-redirect=true&id=" + imported.code();
        } catch (Rejected e) {
            findings = e.findings();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an upload", e);
        }
    }

    public List<Complaint> getComplaints() {
        Locale locale = faces.getViewRoot().getLocale();
        return findings.stream()
                .map(finding -> new Complaint(finding.field(), Texts.get(locale, finding)))
                .toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }
}
