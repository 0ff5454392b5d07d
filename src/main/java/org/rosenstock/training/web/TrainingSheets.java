package org.rosenstock.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.DateFigures;
import org.rosenstock.training.Desk;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;

/** Tables of live training to take along. */
@ApplicationScoped
class TrainingSheets {

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    Desk desk;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A table before it is written as a file. */
    record Sheet(String name, ExportHead head, List<String> heads, List<List<?>> lines) {}

    /** Everybody who asked for a seat, in the order of the page; that it was taken is recorded. */
    Sheet participants(Asker by, long session, Locale locale) {
        by.require(Role.HR);
        SessionRow date = sessions.get(by, session);
        List<RegistrationRow> people = registrations.ofSession(by, session);
        audit.record(by.employee(), "training.export.participants", "session " + session, "");
        List<List<?>> lines = new ArrayList<>();
        for (RegistrationRow row : people) {
            lines.add(List.of(
                    row.name(),
                    Objects.requireNonNullElse(row.unit(), ""),
                    Texts.get(locale, "training.state." + row.state()),
                    row.position() == null ? "" : row.position(),
                    row.support() ? Texts.get(locale, "training.registration.supportYes") : ""));
        }
        return new Sheet(
                "teilnehmende-" + session,
                head(locale, date.title(), DateText.of(date.firstDay())),
                heads(locale, "people.name", "people.unit", "session.state", "export.position", "registration.support"),
                lines);
    }

    /** All dates of a period in numbers. */
    Sheet dates(Asker by, LocalDate from, LocalDate until, Locale locale) {
        List<List<?>> lines = new ArrayList<>();
        for (DateFigures row : desk.dates(by, from, until)) {
            lines.add(List.of(
                    row.session(),
                    row.offering(),
                    row.title(),
                    DateText.of(row.firstDay()),
                    DateText.of(row.lastDay()),
                    Texts.get(locale, "training.session.state." + row.state()),
                    Texts.get(locale, "training.ruleName." + row.rule()),
                    row.seats(),
                    row.asked(),
                    row.confirmed(),
                    row.waiting(),
                    row.refused(),
                    row.lapsed(),
                    row.withdrawn(),
                    row.attended(),
                    row.absent()));
        }
        String period = DateText.of(from) + " – " + DateText.of(until);
        return new Sheet(
                "termine-" + from + "-" + until,
                head(locale, Texts.get(locale, "training.export.title"), period),
                figureHeads(locale),
                lines);
    }

    private static List<String> figureHeads(Locale locale) {
        return heads(
                locale,
                "export.id",
                "export.code",
                "export.offering",
                "export.firstDay",
                "export.lastDay",
                "session.state",
                "export.rule",
                "session.seatsHead",
                "export.asked",
                "export.confirmed",
                "export.waiting",
                "export.refused",
                "export.lapsed",
                "export.withdrawn",
                "export.attended",
                "export.absent");
    }

    private ExportHead head(Locale locale, String title, String period) {
        return new ExportHead(
                locale,
                title,
                List.of(
                        new ExportHead.Fact(Texts.get(locale, "training.session.date"), period),
                        new ExportHead.Fact(
                                Texts.get(locale, "training.export.made"), DateText.of(LocalDate.now(clock)))));
    }

    private static List<String> heads(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> Texts.get(locale, "training." + key)).toList();
    }
}
