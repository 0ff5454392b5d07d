package org.rosenstock.qualification.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
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

    static String text(String key, Object... args) {
        return Texts.get(locale(), key, args);
    }

    /** That of the page, German outside of any. */
    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null ? Locale.GERMAN : faces.getViewRoot().getLocale();
    }
}
