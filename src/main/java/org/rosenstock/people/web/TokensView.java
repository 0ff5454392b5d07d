package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.rosenstock.people.Asking;
import org.rosenstock.people.NewToken;
import org.rosenstock.people.TokenRow;
import org.rosenstock.people.Tokens;
import org.rosenstock.shared.Texts;

/** The access tokens on page /people/account. */
@Named
@RequestScoped
public class TokensView {

    private static final int USUAL_DAYS = 90;

    @Inject
    Asking asking;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private String name = "";
    private int days = USUAL_DAYS;
    private @Nullable List<TokenRow> rows;
    private @Nullable NewToken made;

    /** What works now, newest first. */
    public List<TokenRow> getRows() {
        if (rows == null) {
            rows = tokens.list(asking.asker()).stream().filter(TokenRow::usable).toList();
        }
        return rows;
    }

    /** Stays on the page: the secret is shown this once and travels nowhere. */
    public void create() {
        made = tokens.create(asking.asker(), name, LocalDate.now(clock).plusDays(days));
        rows = null;
        name = "";
    }

    public String revoke(long token) {
        tokens.revoke(asking.asker(), token);
        Messages.addFlashGlobalInfo("{0}", Texts.get(faces.getViewRoot().getLocale(), "people.token.revoked"));
        return "/people/account?faces-redirect=true";
    }

    public @Nullable NewToken getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
