package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rosenstock.qualification.EvidenceCheck;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.ScheduledJob;
import org.rosenstock.shared.Texts;

/** Every week and whenever somebody wants to know: has any proof been changed past the program? */
@ApplicationScoped
public class SealCheckJob implements ScheduledJob {

    private static final int PORTION = 1000;
    private static final int NAMED = 40;

    @Inject
    SealChecks checks;

    @Override
    public String name() {
        return "qualification.sealCheck";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(7);
    }

    @Override
    public void run(JobProgress progress) {
        List<EvidenceCheck> results = new ArrayList<>();
        long last = checks.lastEmployee();
        for (long first = 0; first <= last; first += PORTION) {
            EvidenceCheck result = checks.check(first, first + PORTION - 1);
            results.add(result);
            progress.add(result.records());
        }
        progress.say(words(sum(results)));
    }

    private static EvidenceCheck sum(List<EvidenceCheck> results) {
        return new EvidenceCheck(
                results.stream().mapToInt(EvidenceCheck::people).sum(),
                results.stream().mapToInt(EvidenceCheck::records).sum(),
                results.stream().mapToInt(EvidenceCheck::unsealed).sum(),
                results.stream().flatMap(result -> result.broken().stream()).toList(),
                results.stream().flatMap(result -> result.shortened().stream()).toList(),
                results.stream()
                        .flatMap(result -> result.uncounted().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    // Nobody in particular reads the result of a job, so it is in the language of the administration.
    private static String words(EvidenceCheck sum) {
        String text =
                Texts.get(Locale.GERMAN, "qualification.sealCheck.result", sum.people(), sum.records(), sum.unsealed());
        if (sum.isSound()) {
            return text + ' ' + Texts.get(Locale.GERMAN, "qualification.sealCheck.sound");
        }
        return text
                + ' '
                + Texts.get(
                        Locale.GERMAN,
                        "qualification.sealCheck.broken",
                        numbers(sum.broken()),
                        numbers(sum.shortened()),
                        numbers(sum.uncounted().stream().map(DateText::of).toList()));
    }

    private static String numbers(List<?> ids) {
        String named = ids.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "–" : ids.size() > NAMED ? named + " …" : named;
    }
}
