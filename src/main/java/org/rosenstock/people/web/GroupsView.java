package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.GroupMemberRow;
import org.rosenstock.people.GroupRow;
import org.rosenstock.people.Groups;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;

/** Pages /people/groups and /people/group: groups across units and who belongs to them. */
@Named
@RequestScoped
public class GroupsView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Finder finder;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    private List<GroupRow> all = List.of();
    private List<GroupMemberRow> members = List.of();
    private @Nullable GroupRow group;
    private @Nullable String name;
    private @Nullable String purpose;
    private @Nullable Integer version;
    private @Nullable String employee;
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;

    public void loadAll() {
        all = groups.list(asking.asker());
    }

    public void load() {
        members = groups.members(asking.asker(), getGroup().id());
    }

    public String create() {
        long id = groups.create(asking.asker(), Finder.text(name), Finder.text(purpose));
        return Told.then("/people/group?id=" + id, "group.created");
    }

    public String change() {
        groups.change(asking.asker(), asked.id(), Finder.text(name), Finder.text(purpose), getVersion());
        return back("group.changed");
    }

    public String join() {
        groups.join(
                asking.asker(),
                asked.id(),
                finder.person("employee", employee).id(),
                Finder.required("from", from),
                lastDay);
        return back("group.joined");
    }

    public String leave() {
        long member = asked.number("member").orElseThrow(() -> Rejected.of("member", "people.page.id"));
        groups.leave(asking.asker(), member, Finder.required("lastDay", lastDay));
        return back("group.left");
    }

    private String back(String key) {
        return Told.then("/people/group?id=" + asked.id(), key);
    }

    public List<GroupRow> getAll() {
        return all;
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = groups.row(asking.asker(), asked.id());
        }
        return group;
    }

    /** The members of one page of the list. */
    public List<GroupMemberRow> getMembers() {
        int from = Math.min(getPaging().offset(), members.size());
        return members.subList(from, Math.min(from + SIZE, members.size()));
    }

    /** How many belong or belonged to it. */
    public int getCount() {
        return members.size();
    }

    public Paging getPaging() {
        return asked.paging(SIZE);
    }

    public boolean isOver(GroupMemberRow member) {
        LocalDate until = member.until();
        return until != null && until.isBefore(LocalDate.now(clock));
    }

    public @Nullable String getName() {
        return name != null || asked.text("id").isEmpty() ? name : getGroup().name();
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPurpose() {
        return purpose != null || asked.text("id").isEmpty()
                ? purpose
                : getGroup().purpose();
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public int getVersion() {
        return version == null ? getGroup().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
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
}
