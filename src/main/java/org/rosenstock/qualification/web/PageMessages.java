package org.rosenstock.qualification.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Texts;

/** Messages of the pages of this context. */
final class PageMessages {

    private PageMessages() {}

    /** A confirmation that the next page shows. */
    static void afterRedirect(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, args), null));
    }

    /** Findings at the fields of a form they name, else above the page. */
    static void show(String form, List<Finding> findings, List<String> fields) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Finding finding : findings) {
            String target = fields.contains(finding.field()) ? form + ":" + finding.field() : null;
            faces.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get(locale(), finding), null));
        }
        faces.validationFailed();
    }

    static String text(String key, Object... args) {
        return Texts.get(locale(), key, args);
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
