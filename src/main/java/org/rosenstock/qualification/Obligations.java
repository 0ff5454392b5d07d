package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.obligation.ObligationQueries;
import org.rosenstock.qualification.obligation.ObligationStories;
import org.rosenstock.qualification.obligation.StandingQueries;
import org.rosenstock.qualification.obligation.ValidityQueries;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Slice;

/** What the requirements mean for single people. */
@ApplicationScoped
@Transactional
public class Obligations {

    @Inject
    ObligationQueries queries;

    @Inject
    StandingQueries standing;

    @Inject
    ObligationStories stories;

    @Inject
    ValidityQueries validity;

    @Inject
    AccessLog access;

    @Inject
    Clock clock;

    /** All that the asker is obliged to today. */
    public List<ObligationItem> mine(Asker by) {
        return queries.of(by.employee(), LocalDate.now(clock)).stream()
                .map(ObligationQueries.Own::item)
                .toList();
    }

    /** Until when the own proofs count, by number of the proof; without those that count for good. */
    public Map<Long, LocalDate> validity(Asker by) {
        return validity.of(by.employee());
    }

    /** What one person is obliged to, and how it went so far: for the person and, recorded, for HR. */
    public List<ObligationStory> stories(Asker by, long employee) {
        if (by.employee() != employee) {
            by.require(Role.HR);
            access.record(by, employee, Purpose.COMPLIANCE);
        }
        return stories.of(employee, LocalDate.now(clock));
    }

    /** What all people directly in the units the asker leads are obliged to today. */
    public List<ObligationItem> ofTeam(Asker by) {
        if (!by.isLead()) {
            throw new Refused("employee " + by.employee() + " leads nobody");
        }
        return queries.ofTeam(by, LocalDate.now(clock));
    }

    /** Which of these people are obliged to this course; a lead learns it of the own team only. */
    public List<ObligationItem> byCourse(Asker by, String course, Collection<Long> employees) {
        LocalDate today = LocalDate.now(clock);
        if (by.is(Role.HR)) {
            return queries.byCourse(course, employees, today);
        }
        return ofTeam(by).stream()
                .filter(item -> course.equals(item.courseCode()) && employees.contains(item.employee()))
                .toList();
    }

    /** Who stands how with something mandatory on a day, by name: for HR, who say what for; it is recorded (P10). */
    public Slice<StandingRow> standing(Asker by, StandingQuery query, Look look, Paging paging) {
        by.require(Role.HR);
        look.require();
        Slice<StandingRow> slice = standing.list(query, paging);
        List<Long> seen =
                slice.items().stream().map(StandingRow::employee).distinct().toList();
        access.record(by, seen, Purpose.COMPLIANCE, look);
        return slice;
    }
}
