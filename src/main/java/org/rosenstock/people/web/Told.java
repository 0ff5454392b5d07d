package org.rosenstock.people.web;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.shared.Texts;

/** Says that something is done, on the page that comes next. */
final class Told {

    private Told() {}

    /** @return the outcome that leads to that page */
    static String then(String outcome, String key, Object... args) {
        Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "people." + key, args));
        return outcome + (outcome.indexOf('?') < 0 ? "?" : "&") + "faces-redirect=true";
    }
}
