package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.AssignmentPreview;
import org.rosenstock.learning.AssignmentPreview.Person;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.learning.Courses;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.TeamAssignments;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;

/** Page /qualification/assign: gives a course to chosen people; the address may name course and people. */
@Named
@ViewScoped
public class AssignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient TeamAssignments assignments;

    @Inject
    transient Courses courses;

    @Inject
    transient PersonSearch search;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private String course = "";
    private final LinkedHashSet<Long> chosen = new LinkedHashSet<>();
    private String due = "";
    private @Nullable String note;
    private boolean again;
    private @Nullable String query;
    private transient @Nullable AssignmentPreview preview;

    /** Takes over what the address names. */
    public void load() {
        if (!asking.asker().isLead()) {
            asking.asker().require(org.rosenstock.people.Role.HR);
        }
        course = Optional.ofNullable(request.getParameter("course")).orElse("");
        String[] people = request.getParameterValues("person");
        for (String person : people == null ? new String[0] : people) {
            chosen.add(number(person));
        }
        due = DateText.of(LocalDate.now(clock).plusMonths(1));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refused("no such person " + text);
        }
    }

    public List<CourseRow> getCourses() {
        return courses.list(asking.asker(), CourseQuery.all(), Paging.first(Paging.MAX_SIZE))
                .items();
    }

    /** The chosen course, absent while there is none. */
    public @Nullable CourseRow getPicked() {
        return course.isEmpty() ? null : courses.find(asking.asker(), course).orElse(null);
    }

    public AssignmentPreview getPreview() {
        if (preview == null) {
            preview = assignments.preview(asking.asker(), form());
        }
        return preview;
    }

    public List<Person> getPeople() {
        return getPreview().people();
    }

    /** How many people would get the course. */
    public int getReceivers() {
        return getPreview().receivers(again).size();
    }

    /** What is missing before anything can be assigned, as the end of a text key; empty when nothing is. */
    public String getMissing() {
        if (getPicked() == null) {
            return chosen.isEmpty() ? "both" : "course";
        }
        if (chosen.isEmpty()) {
            return "people";
        }
        return getReceivers() == 0 ? "receivers" : "";
    }

    public long count(String standing) {
        return getPreview().count(AssignmentPreview.Standing.valueOf(standing));
    }

    public List<PersonSearch.Hit> getHits() {
        return search.hits(query == null ? "" : query, chosen);
    }

    public int getTeamLeft() {
        return search.team(chosen).size();
    }

    public void add(long employee) {
        chosen.add(employee);
        query = null;
        preview = null;
    }

    public void addUnit(long unit) {
        chosen.addAll(search.inUnit(unit));
        query = null;
        preview = null;
    }

    public void addTeam() {
        search.team(chosen).forEach(hit -> chosen.add(hit.id()));
        preview = null;
    }

    public void remove(long employee) {
        chosen.remove(employee);
        preview = null;
    }

    public void pickAnother() {
        course = "";
        preview = null;
    }

    /** A due date some days or months ahead, by one click. */
    public void dueIn(int months, int days) {
        due = DateText.of(LocalDate.now(clock).plusMonths(months).plusDays(days));
    }

    /** Whether the due date is that of the button. */
    public boolean isDueIn(int months, int days) {
        return due.equals(DateText.of(LocalDate.now(clock).plusMonths(months).plusDays(days)));
    }

    public @Nullable LocalDate getDueDate() {
        return DateText.parse(due).orElse(null);
    }

    /** Assigns and goes back to where one came from. */
    public String assign() {
        int people = assignments.assign(asking.asker(), form());
        PageMessages.afterRedirect("qualification.assign.done", people);
        return asking.asker().isLead()
                ? "/qualification/team?faces-redirect=true"
                : "/reporting/personnel?faces-redirect=true";
    }

    private AssignmentForm form() {
        return new AssignmentForm(course, Set.copyOf(chosen), null, getDueDate(), note == null ? "" : note, again);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course == null ? "" : course;
        preview = null;
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? "" : due;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }
}
