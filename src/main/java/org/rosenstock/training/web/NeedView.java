package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.NeedRow;
import org.rosenstock.training.Needs;
import org.rosenstock.training.RegistrationState;

/** The parts of pages where somebody notes what one would like to attend, and takes it back. */
@Named
@RequestScoped
public class NeedView {

    @Inject
    Asking asking;

    @Inject
    Needs needs;

    @Inject
    HttpServletRequest request;

    private String wish = "";
    private long people = -1;
    private @Nullable List<NeedRow> mine;

    /** Whether the offering of the page can be noted, or is; without asking again what the page knows. */
    public boolean isShown(OfferingView page) {
        return getNoted() != null
                || page.getDetail().isPublished()
                        && page.getDates().stream()
                                .map(page::mine)
                                .noneMatch(own -> own != null && own.state() == RegistrationState.CONFIRMED);
    }

    /** The own need for the offering of the page. */
    public @Nullable NeedRow getNoted() {
        String offering = offering();
        return getMine().stream()
                .filter(need -> need.offering().equals(offering))
                .findFirst()
                .orElse(null);
    }

    public List<NeedRow> getMine() {
        if (mine == null) {
            mine = needs.mine(asking.asker());
        }
        return mine;
    }

    public String note() {
        needs.note(asking.asker(), offering(), wish);
        TrainingPages.say("training.need.noted");
        return page();
    }

    public String takeBack() {
        needs.takeBack(asking.asker(), offering());
        TrainingPages.say("training.need.takenBack");
        return page();
    }

    /** From the list of the own ones. */
    public String takeBack(NeedRow need) {
        needs.takeBack(asking.asker(), need.offering());
        TrainingPages.say("training.need.takenBack");
        return "/training/registrations?faces-redirect=true";
    }

    /** How many would like to attend, for the office. */
    public long count(String offering) {
        if (people < 0) {
            people = needs.count(asking.asker(), offering);
        }
        return people;
    }

    public String day(NeedRow need) {
        return TrainingPages.day(need.notedOn());
    }

    /** "Nächster Termin: Do, 18. Juni 2026", or that there is none. */
    public String next(NeedRow need) {
        return need.nextDay() == null
                ? TrainingPages.text("training.need.noDate")
                : TrainingPages.text("training.need.nextDate", TrainingPages.day(need.nextDay()));
    }

    private String page() {
        return "/training/offering?faces-redirect=true&id=" + offering();
    }

    private String offering() {
        return Objects.requireNonNullElse(request.getParameter("id"), "");
    }

    public String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = Objects.requireNonNullElse(wish, "");
    }
}
