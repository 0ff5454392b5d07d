package org.rosenstock.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Restructuring;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitRow;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.figure.FigureReader;
import org.rosenstock.reporting.rollup.Outlook;
import org.rosenstock.reporting.rollup.Rollup;
import org.rosenstock.reporting.rollup.RollupJob;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** How far the mandatory trainings are done: for HR and the works council, as numbers about groups only (P09, P21). */
@ApplicationScoped
@Transactional
public class PersonnelFigures {

    @Inject
    Rollup rollup;

    @Inject
    Outlook outlook;

    @Inject
    FigureReader reader;

    @Inject
    Requirements requirements;

    @Inject
    OrgUnits units;

    @Inject
    Restructuring restructuring;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The figures of a key date; of a day to come what follows if nothing happens until then. */
    public Figures figures(Asker by, FigureQuery query) {
        by.require(Role.HR, Role.COUNCIL);
        return reader.read(query, prepared(by, query.day()));
    }

    /** Everybody's share at the ends of the last twelve months, as far as it is known, and on the key date or today. */
    public List<TrendPoint> trend(Asker by, LocalDate day, @Nullable Long requirement) {
        by.require(Role.HR, Role.COUNCIL);
        LocalDate last = earlier(day, LocalDate.now(clock));
        return reader.trend(RollupJob.monthEnds(last), last, requirement);
    }

    /** Hands every line of a key date to a sink, requirement by requirement, and records who took it along. */
    public void export(Asker by, FigureQuery query, FigureSink sink) {
        by.require(Role.HR, Role.COUNCIL);
        reader.export(query, recorded(by, query), sink);
    }

    /** The same unit by unit with the requirements side by side. */
    public void exportMatrix(Asker by, FigureQuery query, MatrixSink sink) {
        by.require(Role.HR, Role.COUNCIL);
        reader.exportMatrix(query, recorded(by, query), sink);
    }

    private List<RequirementSummary> recorded(Asker by, FigureQuery query) {
        List<RequirementSummary> summaries = prepared(by, query.day());
        audit.record(
                by.employee(),
                "reporting.personnel.export",
                "key date " + query.day(),
                "requirement " + (query.requirement() == null ? "all" : query.requirement()) + ", unit "
                        + (query.unit() == null ? "all" : query.unit()));
        return summaries;
    }

    /**
     * How a unit with all below it stands with each requirement: for HR and the works council any unit, for a lead the
     * own one. What is about too few people is withheld (P09).
     *
     * @param unit code of the unit
     */
    public UnitStatus status(Asker by, String unit, LocalDate day) {
        Optional<UnitRow> found = units.byCode(by, unit);
        if (!by.is(Role.HR)
                && !by.is(Role.COUNCIL)
                && found.filter(row -> by.leads(row.id())).isEmpty()) {
            throw new Refused("employee " + by.employee() + " asks for the figures of another unit");
        }
        UnitRow row = found.orElseThrow(() -> Rejected.of("unit", "reporting.api.unit"));
        List<RequirementSummary> summaries = prepared(Asker.system(), day);
        List<Long> path = path(by, row.id(), day);
        return new UnitStatus(row.code(), day, reader.status(day, path, summaries));
    }

    /** The unit and those above it on that day, from the top. */
    private List<Long> path(Asker by, long unit, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            return units.path(by, unit).stream().map(UnitRow::id).toList();
        }
        LinkedList<Long> path = new LinkedList<>(List.of(unit));
        Optional<UnitRow> above = restructuring.above(by, unit, day);
        while (above.isPresent()) {
            path.addFirst(above.get().id());
            above = restructuring.above(by, above.get().id(), day);
        }
        return path;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<RequirementSummary> prepared(Asker by, LocalDate day) {
        if (FigureQuery.isTooFar(day, LocalDate.now(clock))) {
            throw Rejected.of("day", "reporting.personnel.day.future");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            outlook.ensure();
        } else {
            rollup.ensure(day);
        }
        return requirements.on(by, day);
    }
}
