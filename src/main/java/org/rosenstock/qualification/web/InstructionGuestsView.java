package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.InstructionGuest;
import org.rosenstock.qualification.InstructionGuests;
import org.rosenstock.qualification.OwingUnit;

/** The part of page /qualification/instruction that puts people on the list. */
@Named
@ViewScoped
public class InstructionGuestsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient InstructionGuests guests;

    @Inject
    InstructionView page;

    private @Nullable String query;
    private long unit;
    private transient @Nullable List<InstructionGuest> hits;
    private transient @Nullable List<OwingUnit> owing;

    public List<OwingUnit> getOwing() {
        if (owing == null) {
            owing = guests.owing(asking.asker(), page.getRow().id());
        }
        return owing;
    }

    public List<InstructionGuest> getHits() {
        if (hits == null) {
            hits = query == null
                    ? List.of()
                    : guests.find(asking.asker(), page.getRow().id(), query);
        }
        return hits;
    }

    public void search() {
        hits = null;
        page.change(this::getHits);
    }

    public void inviteUnit() {
        page.change(() -> guests.inviteUnit(asking.asker(), page.getRow().id(), unit));
        changed();
    }

    public void invite(long employee) {
        page.change(() -> guests.invite(asking.asker(), page.getRow().id(), employee));
        changed();
    }

    private void changed() {
        owing = null;
        hits = null;
        page.refresh();
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }
}
