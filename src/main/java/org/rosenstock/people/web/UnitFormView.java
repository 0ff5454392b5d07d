package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Rejected;

/** The forms of /people/units and /people/unit: found, change and end a unit, appoint and end its leads. */
@Named
@RequestScoped
public class UnitFormView {

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Finder finder;

    @Inject
    OrgUnits units;

    @Inject
    Leadership leadership;

    @Inject
    Clock clock;

    private @Nullable UnitRow stored;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable UnitKind kind;
    private @Nullable String parent;
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;
    private @Nullable String employee;
    private LeadKind leadKind = LeadKind.LEAD;
    private @Nullable Integer version;

    public String create() {
        Long above = parent == null ? null : finder.unit("parent", parent).id();
        long id = units.create(
                asking.asker(),
                new UnitForm(
                        Finder.text(code),
                        Finder.text(name),
                        Finder.required("kind", kind),
                        above,
                        Finder.required("from", from),
                        0));
        return Told.then("/people/unit?id=" + id, "unit.created");
    }

    public String change() {
        UnitForm form = new UnitForm(
                Finder.text(code), Finder.text(name), Finder.required("kind", kind), null, LocalDate.MIN, version());
        units.change(asking.asker(), asked.id(), form);
        return back("unit.changed");
    }

    public String end() {
        units.end(asking.asker(), asked.id(), Finder.required("lastDay", lastDay), version());
        return back("unit.ended");
    }

    public String appoint() {
        leadership.appoint(
                asking.asker(),
                asked.id(),
                finder.person("employee", employee).id(),
                leadKind,
                Finder.required("from", from),
                lastDay);
        return back("unit.appointed");
    }

    public String endTerm() {
        long term = asked.number("term").orElseThrow(() -> Rejected.of("term", "people.page.id"));
        leadership.end(asking.asker(), term, Finder.required("lastDay", lastDay));
        return back("unit.termEnded");
    }

    private String back(String key) {
        return Told.then("/people/unit?id=" + asked.id(), key);
    }

    private UnitRow stored() {
        if (stored == null) {
            stored = units.row(asking.asker(), asked.id());
        }
        return stored;
    }

    private boolean isNew() {
        return asked.text("id").isEmpty();
    }

    private int version() {
        return version == null ? -1 : version;
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    public List<LeadKind> getLeadKinds() {
        return List.of(LeadKind.values());
    }

    public @Nullable String getCode() {
        return code != null || isNew() ? code : stored().code();
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name != null || isNew() ? name : stored().name();
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UnitKind getKind() {
        return kind != null || isNew() ? kind : stored().kind();
    }

    public void setKind(@Nullable UnitKind kind) {
        this.kind = kind;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }

    public LeadKind getLeadKind() {
        return leadKind;
    }

    public void setLeadKind(LeadKind leadKind) {
        this.leadKind = leadKind;
    }

    public int getVersion() {
        return version == null ? stored().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
