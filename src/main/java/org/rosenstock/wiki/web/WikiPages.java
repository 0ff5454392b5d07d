package org.rosenstock.wiki.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** What the pages of the wiki have in common. */
final class WikiPages {

    private WikiPages() {}

    static void say(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, args), null));
    }

    /** In the language of the page. */
    static String text(String key, Object... args) {
        return Texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, args);
    }

    static void lead(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    }

    static String attribute(HttpServletRequest request, String name) {
        return Objects.toString(request.getAttribute(name), "");
    }

    static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    static long id(HttpServletRequest request, String name) {
        String text = parameter(request, name);
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("wiki page " + text);
        }
        return Long.parseLong(text);
    }
}
