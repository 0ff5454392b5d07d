package org.rosenstock.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.CategoryWords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RemovalRow;
import org.rosenstock.privacy.Removals;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.privacy.VisibilityTable;
import org.rosenstock.shared.Paging;

/** Page /privacy/table: the whole table of visibility, and for those in charge what was removed. */
@Named("privacyTableView")
@RequestScoped
public class TableView {

    private static final int SHOWN = 20;

    @Inject
    Asking asking;

    @Inject
    RetentionPeriods periods;

    @Inject
    Removals removals;

    @Inject
    FacesContext faces;

    private List<Removal> expected = List.of();
    private boolean tried;

    public List<CategoryLine> getLines() {
        return VisibilityTable.categories().stream()
                .map(category -> CategoryLine.of(category, periods, locale()))
                .toList();
    }

    /** Whether this person may see what is removed: administration and works council. */
    public boolean isInCharge() {
        return asking.asker().is(Role.ADMIN) || asking.asker().is(Role.COUNCIL);
    }

    public List<RemovalRow> getPast() {
        return removals.past(asking.asker(), Paging.first(SHOWN)).items();
    }

    public void dryRun() {
        expected = removals.dryRun(asking.asker());
        tried = true;
    }

    public List<Removal> getExpected() {
        return expected;
    }

    public boolean isTried() {
        return tried;
    }

    public String name(String category) {
        return new CategoryWords(locale()).name(category);
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }
}
