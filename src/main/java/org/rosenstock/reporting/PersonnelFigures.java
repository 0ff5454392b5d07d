package org.rosenstock.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.figure.FigureReader;
import org.rosenstock.reporting.rollup.Rollup;
import org.rosenstock.reporting.rollup.RollupJob;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Rejected;

/** How far the mandatory trainings are done: for HR and the works council, as numbers about groups only (P09, P21). */
@ApplicationScoped
@Transactional
public class PersonnelFigures {

    @Inject
    Rollup rollup;

    @Inject
    FigureReader reader;

    @Inject
    Requirements requirements;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The figures of a key date, today or earlier. */
    public Figures figures(Asker by, FigureQuery query) {
        by.require(Role.HR, Role.COUNCIL);
        return reader.read(query, prepared(by, query.day()));
    }

    /** Everybody's share at the ends of the last twelve months, as far as it is known, and on the key date. */
    public List<TrendPoint> trend(Asker by, LocalDate day, @Nullable Long requirement) {
        by.require(Role.HR, Role.COUNCIL);
        return reader.trend(RollupJob.monthEnds(day), day, requirement);
    }

    /** Hands every line of a key date to a sink, requirement by requirement, and records who took it along. */
    public void export(Asker by, FigureQuery query, FigureSink sink) {
        by.require(Role.HR, Role.COUNCIL);
        List<RequirementSummary> summaries = prepared(by, query.day());
        audit.record(
                by.employee(),
                "reporting.personnel.export",
                "key date " + query.day(),
                "requirement " + (query.requirement() == null ? "all" : query.requirement()));
        reader.export(query, summaries, sink);
    }

    private List<RequirementSummary> prepared(Asker by, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Rejected.of("day", "reporting.personnel.day.future");
        }
        rollup.ensure(day);
        return requirements.on(by, day);
    }
}
