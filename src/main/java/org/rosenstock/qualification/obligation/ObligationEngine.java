package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.rosenstock.qualification.Timing.Expiry;
import org.rosenstock.qualification.obligation.TimeModel.Task;
import org.rosenstock.qualification.requirement.Rule;

/**
 * Brings obligations in line with a rule. Statements over many people find what is different; the time model decides
 * about those alone. What was recorded on earlier days is never touched.
 */
@ApplicationScoped
class ObligationEngine {

    @Inject
    ObligationRepository obligations;

    @Inject
    Differences differences;

    @Inject
    Steps steps;

    @Inject
    Proofs proofs;

    @Inject
    Bookings bookings;

    /**
     * May run again at any time; a second run of the same day finds nothing to do. An old proof is booked before it is
     * asked whether something since makes people do it anew.
     *
     * @return how many rows changed
     */
    int apply(Rule rule, Scope scope, LocalDate day) {
        int changed = corrections(rule, scope, day);
        changed += obligations.end(rule, scope, day);
        changed += obligations.open(rule, scope, day);
        changed += versions(rule, scope, day);
        changed += judge(rule, scope, day);
        int anew = triggers(rule, scope, day) + renewals(rule, scope, day);
        changed += anew + lapses(rule, scope, day) + pauses(rule, scope, day);
        return anew == 0 ? changed : changed + judge(rule, scope, day);
    }

    /** Something happened that makes these people do it anew, or at least sooner. */
    int declare(Rule rule, Scope scope, long event, LocalDate due, LocalDate day) {
        return steps.take(rule, map(differences.all(rule, scope, day), row -> eventStep(row, due, day)), day, event);
    }

    private static Step eventStep(Live row, LocalDate due, LocalDate day) {
        return row.fulfilled() == null
                ? new Step(
                        row.id(),
                        "EVENT",
                        false,
                        "EVENT",
                        day,
                        due.isBefore(row.due()) ? due : row.due(),
                        row.covered(),
                        row.paused())
                : Step.cycle(row, "EVENT", new Task(day, due, null), null);
    }

    private int corrections(Rule rule, Scope scope, LocalDate day) {
        List<Step> taken = map(
                differences.withdrawn(rule, scope, day),
                row -> Step.same(row, "CORRECTION", "CORRECTION", row.due(), row.paused()));
        return steps.take(rule, taken, day);
    }

    private int versions(Rule rule, Scope scope, LocalDate day) {
        List<Step> taken = map(
                differences.outdated(rule, scope, day),
                row -> Step.same(row, "RULE_CHANGED", "RULE_CHANGED", row.due(), row.paused()));
        return steps.take(rule, taken, day);
    }

    private int triggers(Rule rule, Scope scope, LocalDate day) {
        TimeModel time = time(rule);
        int changed = 0;
        if (rule.definition().triggers().postChange()) {
            changed += steps.take(rule, anew(differences.moved(rule, scope, day), "POST_CHANGE", time, day), day);
        }
        if (rule.definition().triggers().groupJoin()) {
            changed += steps.take(rule, anew(differences.joined(rule, scope, day), "GROUP_JOIN", time, day), day);
        }
        return changed;
    }

    private static List<Step> anew(List<Live> rows, String why, TimeModel time, LocalDate day) {
        return map(rows, row -> Step.cycle(row, why, time.anew(row.since() == null ? day : row.since(), day), null));
    }

    private int judge(Rule rule, Scope scope, LocalDate day) {
        return bookings.book(rule, new Judge(rule, day).judge(proofs.candidates(rule, scope, day)), day);
    }

    private int renewals(Rule rule, Scope scope, LocalDate day) {
        TimeModel time = time(rule);
        List<Step> taken = map(differences.renewable(rule, scope, day), row -> {
            LocalDate expires = row.expires() == null ? day : row.expires();
            Task task = time.renewal(expires);
            LocalDate opens = task.opens().isAfter(row.window()) ? task.opens() : row.window();
            LocalDate done = row.fulfilled();
            LocalDate window = done != null && !opens.isAfter(done) ? done.plusDays(1) : opens;
            return Step.cycle(row, "RENEWAL", new Task(window, task.due(), task.closes()), expires);
        });
        return steps.take(rule, taken, day);
    }

    /** Hard expiry: with the proof goes the chance of a mere refresher. */
    private int lapses(Rule rule, Scope scope, LocalDate day) {
        if (rule.definition().timing().expiry() != Expiry.HARD) {
            return 0;
        }
        List<Step> taken = map(
                differences.lapsed(rule, scope, day),
                row -> new Step(
                        row.id(), "EXPIRED", false, "EXPIRED", row.due().plusDays(1), row.due(), null, row.paused()));
        return steps.take(rule, taken, day);
    }

    private int pauses(Rule rule, Scope scope, LocalDate day) {
        TimeModel time = time(rule);
        List<Step> away =
                map(differences.away(rule, scope, day), row -> Step.same(row, "PAUSED", null, row.due(), row.since()));
        List<Step> back = map(differences.back(rule, scope, day), row -> {
            LocalDate paused = row.paused() == null ? day : row.paused();
            return Step.same(row, "RETURN", "RETURN", time.afterPause(row.due(), paused, day), null);
        });
        return steps.take(rule, away, day) + steps.take(rule, back, day);
    }

    private static TimeModel time(Rule rule) {
        return new TimeModel(rule.definition().timing());
    }

    private static List<Step> map(List<Live> rows, Function<Live, Step> step) {
        return rows.stream().map(step).toList();
    }
}
