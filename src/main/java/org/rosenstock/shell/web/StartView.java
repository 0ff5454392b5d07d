package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.ContinueRow;
import org.rosenstock.learning.Studies;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.Texts;
import org.rosenstock.shell.start.DueList;

/** Page /, the start page. */
@Named
@RequestScoped
public class StartView {

    private static final int SHOWN = 8;
    private static final int CONTINUED = 3;

    @Inject
    Asking asking;

    @Inject
    DueList dueList;

    @Inject
    Studies studies;

    @Inject
    FacesContext faces;

    @Inject
    Clock clock;

    private @Nullable List<DueItem> items;
    private @Nullable List<ContinueRow> continuing;
    private boolean all;

    /** Most urgent first. */
    public List<DueItem> getItems() {
        if (items == null) {
            items = dueList.of(asking.asker().employee(), LocalDate.now(clock));
        }
        return items;
    }

    public List<DueItem> getShown() {
        return all ? getItems() : getItems().stream().limit(SHOWN).toList();
    }

    /** Second line of an item: why it is there and how long it takes. */
    public String detail(DueItem item) {
        Locale locale = faces.getViewRoot().getLocale();
        String why = item.detail();
        if (item.mandatory()) {
            why = Texts.get(locale, "shell.start.mandatory", why);
        } else if (item.key().startsWith("course:")) {
            why = Texts.get(locale, "shell.start.assignedBy", why);
        }
        return item.minutes() > 0 ? why + " · " + Texts.get(locale, "shell.start.minutes", item.minutes()) : why;
    }

    /** Word of its button: courses are begun and continued, other things opened. */
    public String action(DueItem item) {
        if (item.state() == DueItem.State.BEGUN) {
            return "start.continue";
        }
        return item.key().startsWith("course:") ? "start.begin" : "start.open";
    }

    /** How many items are left out. */
    public int getMore() {
        return getItems().size() - getShown().size();
    }

    /** Courses in the middle, latest first. */
    public List<ContinueRow> getContinuing() {
        if (continuing == null) {
            continuing =
                    studies.continuing(asking.asker()).stream().limit(CONTINUED).toList();
        }
        return continuing;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public long getOverdue() {
        return getItems().stream()
                .filter(item -> item.state() == DueItem.State.OVERDUE)
                .count();
    }

    /** Key of the greeting: morning, day or evening. */
    public String getGreeting() {
        int hour = LocalTime.now(clock).getHour();
        if (hour < 11) {
            return "start.morning";
        }
        return hour < 18 ? "start.day" : "start.evening";
    }
}
