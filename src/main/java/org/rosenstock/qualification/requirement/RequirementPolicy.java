package org.rosenstock.qualification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;
import org.rosenstock.qualification.EventForm;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.Finding;

/** What is wrong with a rule before it concerns anybody. */
public final class RequirementPolicy {

    static final int TITLE_LENGTH = 200;
    static final int LEGAL_BASIS_LENGTH = 500;
    static final int PURPOSE_LENGTH = 1000;
    static final int MAX_DAYS = 730;

    /** Five years: what is done piece by piece until the next time counts from the first day. */
    static final int MAX_RENEW_DAYS = 1827;

    static final int MAX_MONTHS = 120;
    private static final int YEAR = 12;

    private RequirementPolicy() {}

    /** @param published whether the course with an id can be taken */
    public static List<Finding> check(RequirementDefinition definition, LongPredicate published) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "title", definition.title(), TITLE_LENGTH);
        parts(findings, definition.parts(), published);
        timing(findings, definition.timing());
        text(findings, "legalBasis", definition.legalBasis(), LEGAL_BASIS_LENGTH);
        text(findings, "purpose", definition.purpose(), PURPOSE_LENGTH);
        audience(findings, definition);
        reminders(findings, definition.reminders());
        return findings;
    }

    /** @param known how many of the people are under the rule */
    public static List<Finding> check(EventForm form, int known, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "reason", form.reason(), EventForm.REASON_LENGTH);
        if (form.due() == null || form.due().isBefore(today)) {
            findings.add(Finding.of("due", "qualification.requirement.event.due"));
        }
        if (form.staffNumbers().isEmpty()) {
            findings.add(Finding.of("staffNumbers", "qualification.requirement.event.nobody"));
        } else if (known < form.staffNumbers().stream().distinct().count()) {
            long strangers = form.staffNumbers().stream().distinct().count() - known;
            findings.add(Finding.of("staffNumbers", "qualification.requirement.event.strangers", strangers));
        }
        return findings;
    }

    private static void parts(List<Finding> findings, List<Part> parts, LongPredicate published) {
        boolean empty =
                parts.isEmpty() || parts.stream().anyMatch(part -> part.ways().isEmpty());
        boolean unknown = parts.stream().flatMap(part -> part.ways().stream()).anyMatch(way -> !usable(way, published));
        if (empty || unknown) {
            findings.add(Finding.of("parts", "qualification.requirement.course.missing"));
        }
    }

    private static boolean usable(Way way, LongPredicate published) {
        Long course = way.course();
        return way.kind() != null && (way.kind() != WayKind.COURSE || course != null && published.test(course));
    }

    /** An empty block means everybody, which makes any other block pointless and excludes all. */
    private static void audience(List<Finding> findings, RequirementDefinition definition) {
        if (definition.audience().size() > 1 && definition.audience().stream().anyMatch(AudienceBlock::isOpen)) {
            findings.add(Finding.of("audience", "qualification.requirement.block.empty"));
        }
        if (definition.exclusions().stream().anyMatch(AudienceBlock::isOpen)) {
            findings.add(Finding.of("exclusions", "qualification.requirement.exclusion.empty"));
        }
        boolean vague = Stream.concat(definition.audience().stream(), definition.exclusions().stream())
                .flatMap(block -> block.attributes().stream())
                .anyMatch(RequirementPolicy::isVague);
        if (vague) {
            findings.add(Finding.of("audience", "qualification.requirement.months.range", MAX_MONTHS));
        }
    }

    private static boolean isVague(AudienceBlock.Attribute attribute) {
        Integer months = attribute.months();
        return attribute.kind() == null
                || attribute.kind() == AttributeKind.NEW && (months == null || months < 1 || months > MAX_MONTHS);
    }

    /** Nobody hears about a person before the person does. */
    private static void reminders(List<Finding> findings, List<ReminderStep> steps) {
        if (steps.stream().anyMatch(step -> Math.abs(step.days()) > MAX_DAYS)) {
            findings.add(Finding.of("reminders", "qualification.requirement.number.range", -MAX_DAYS, MAX_DAYS));
        }
        if (steps.stream().anyMatch(step -> step.recipients().indexOf(Recipient.PERSON) != 0)) {
            findings.add(Finding.of("reminders", "qualification.requirement.step.person"));
        }
        if (steps.stream().map(ReminderStep::days).distinct().count() < steps.size()) {
            findings.add(Finding.of("reminders", "qualification.requirement.step.twice"));
        }
    }

    private static void timing(List<Finding> findings, Timing timing) {
        range(findings, "firstDueDays", timing.firstDueDays(), 1, MAX_DAYS);
        range(findings, "renewDays", timing.renewDays(), 0, MAX_RENEW_DAYS);
        range(findings, "returnDays", timing.returnDays(), 0, MAX_DAYS);
        switch (timing.repeat()) {
            case ONCE -> {}
            case EVERY -> range(findings, "repeatMonths", timing.months(), 1, MAX_MONTHS);
            case FIXED_MONTH -> {
                range(findings, "fixedMonth", timing.fixedMonth(), 1, YEAR);
                range(findings, "years", timing.years(), 1, MAX_MONTHS / YEAR);
            }
        }
    }

    private static void range(List<Finding> findings, String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            findings.add(Finding.of(field, "qualification.requirement.number.range", least, most));
        }
    }

    private static void text(List<Finding> findings, String field, String text, int length) {
        if (text.isEmpty()) {
            findings.add(Finding.of(field, "qualification.requirement.text.missing"));
        } else if (text.length() > length) {
            findings.add(Finding.of(field, "qualification.requirement.text.long", length));
        }
    }

    /** Stable name in addresses, made of the title: "Brandschutz (jährlich)" becomes "brandschutz-jaehrlich". */
    public static String code(String title) {
        String plain = title.toLowerCase(java.util.Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "regel" : cut;
    }
}
