package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.rosenstock.people.AccountRow;
import org.rosenstock.people.Accounts;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Passwords;
import org.rosenstock.shared.Texts;

/** Page /people/account: what the account says, the language, signing out everywhere. */
@Named
@RequestScoped
public class AccountView {

    private static final int YEAR_IN_SECONDS = 31_536_000;

    @Inject
    Asking asking;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    FacesContext faces;

    private @Nullable AccountRow account;
    private @Nullable String language;

    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.own(asking.asker());
        }
        return account;
    }

    public String chooseLanguage() {
        accounts.chooseLanguage(asking.asker(), language);
        // The browser may have a choice of its own, which would win over the account's.
        faces.getExternalContext()
                .addResponseCookie(
                        "rs-lang",
                        language,
                        Map.of("path", "/", "maxAge", YEAR_IN_SECONDS, "secure", isSecure(), "SameSite", "Lax"));
        Locale chosen = Locale.forLanguageTag(language == null ? "de" : language);
        Messages.addFlashGlobalInfo("{0}", Texts.get(chosen, "people.account.language.saved"));
        return "/people/account?faces-redirect=true";
    }

    public String signOutEverywhere() {
        passwords.signOutEverywhere(asking.asker());
        faces.getExternalContext().invalidateSession();
        return "/sign-in?faces-redirect=true&bye=true";
    }

    private boolean isSecure() {
        ExternalContext external = faces.getExternalContext();
        return external.isSecure();
    }

    public String getLanguage() {
        return language == null ? getAccount().language() : language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
