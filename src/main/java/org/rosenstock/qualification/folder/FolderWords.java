package org.rosenstock.qualification.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.folder.FolderContent.Entry;
import org.rosenstock.qualification.folder.FolderContent.Proof;
import org.rosenstock.qualification.folder.FolderContent.Rule;
import org.rosenstock.qualification.folder.FolderContent.Seal;
import org.rosenstock.shared.Texts;

/** A folder in words. */
final class FolderWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Locale locale;
    private final DateTimeFormatter day;

    FolderWords(Locale locale) {
        this.locale = locale;
        // The product writes English dates with the day first.
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale);
    }

    String text(String key, Object... args) {
        return Texts.get(locale, "qualification.folderPdf." + key, args);
    }

    String date(LocalDate date) {
        return day.format(date);
    }

    String time(Instant instant) {
        return day.format(instant.atZone(ZONE)) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ZONE));
    }

    String subject(FolderTask task) {
        return text("subject", unit(task), date(task.day()));
    }

    String unit(FolderTask task) {
        return task.unit() == null ? text("everybody") : text("withBelow", task.unit());
    }

    String keyDate(FolderTask task, Instant made) {
        boolean ahead = task.day().isAfter(made.atZone(ZONE).toLocalDate());
        return ahead ? text("outlook", date(task.day())) : date(task.day());
    }

    String purpose(FolderTask task) {
        LookReason reason = task.look().reason();
        return Stream.of(
                        reason == null ? "" : Texts.get(locale, "privacy.value." + reason),
                        task.look().note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    String volume(FolderTask task) {
        return text("volume", task.volume(), task.volumes());
    }

    String version(Rule rule) {
        return text("version", rule.version(), date(rule.validFrom()), rule.legalBasis());
    }

    String standing(Entry entry) {
        LocalDate due = entry.due();
        String key = "standing." + entry.standing();
        return due == null ? text(key) : text(key + ".until", date(due));
    }

    /** One proof in a list: what, when, by whom and its number. */
    String proof(Proof proof) {
        EvidenceRow row = proof.row();
        return joined(
                kind(row) + " " + date(row.fulfilledOn()),
                row.heldBy(),
                row.certificateNumber() == null ? text("number", number(row)) : row.certificateNumber(),
                row.isEffective() ? null : text("notCounting"));
    }

    String recordHead(Proof proof) {
        return text("recordHead", number(proof.row()), proof.row().title(), proof.person());
    }

    String facts(Proof proof) {
        EvidenceRow row = proof.row();
        String method = row.method();
        return joined(
                kind(row),
                text("fulfilled", date(row.fulfilledOn())),
                said("until", row.validUntil() == null ? null : date(row.validUntil())),
                said("held", row.heldBy()),
                said("topic", row.topicVersion()),
                method == null ? null : Texts.get(locale, "qualification.instructionMethod." + method),
                said("certificate", row.certificateNumber()),
                said("reason", row.reason()),
                said("document", row.document()),
                said("corrects", row.corrects() == null ? null : row.corrects().toString()),
                said(
                        "replaced",
                        row.correctedBy() == null ? null : row.correctedBy().toString()),
                row.voided() ? text("voided") : null,
                text("recorded", time(row.recordedAt())),
                said("recordedBy", proof.recordedBy()));
    }

    String seal(Proof proof) {
        Seal seal = proof.seal();
        return seal == null ? text("unsealed") : text("seal", seal.number(), seal.content(), seal.chain());
    }

    private String kind(EvidenceRow row) {
        return Texts.get(locale, "qualification.evidenceKind." + row.kind());
    }

    private static String number(EvidenceRow row) {
        return String.valueOf(row.id());
    }

    private @Nullable String said(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? null : text(key, value);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
