package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.training.Letter;
import org.rosenstock.training.Letter.Invitation;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.registration.Deciders;
import org.rosenstock.training.registration.Deciders.Decider;

/** Makes letters of what waits, for whom they are and with what they do to the calendar; none when it is outdated. */
@ApplicationScoped
class LetterComposer {

    @Inject
    Invitations invitations;

    @Inject
    Deciders deciders;

    @Inject
    Tickets tickets;

    @Inject
    OwnAddress address;

    @Inject
    Clock clock;

    List<Letter> write(PendingLetter letter, List<SessionDay> days, Map<LetterTexts.Key, LetterText> own) {
        if (letter.isMessage()) {
            return message(letter);
        }
        LetterKind kind = LetterKind.valueOf(letter.kind());
        if (isOutdated(kind, letter, days)) {
            return List.of();
        }
        if (kind == LetterKind.DECIDE) {
            return ask(letter, days, own);
        }
        LetterText text = text(letter, days, letter.person(), link(kind, letter), own);
        List<Invitation> changes = changes(kind, letter, days);
        List<Letter> letters = new ArrayList<>();
        letters.add(letter(letter.thing(), kind, letter, text, changes.stream().findFirst()));
        changes.stream()
                .skip(1)
                .forEach(more -> letters.add(letter(letter.thing() + ":days", kind, letter, text, Optional.of(more))));
        return letters;
    }

    /** What changed again before it was told, and what the person knows. */
    private boolean isOutdated(LetterKind kind, PendingLetter letter, List<SessionDay> days) {
        return switch (kind) {
            case RECEIVED, APPROVED ->
                letter.state().holdsSeat() || !letter.state().isLive();
            case MOVED_UP -> letter.state() != RegistrationState.OFFERED;
            case REMINDER -> letter.state() != RegistrationState.CONFIRMED;
            case MATERIAL -> !letter.state().holdsSeat();
            case CHANGED -> !letter.state().isLive() || invitations.isTold(letter, days);
            case DECIDE -> letter.state() != RegistrationState.AWAITING_LEAD;
            default -> false;
        };
    }

    private List<Invitation> changes(LetterKind kind, PendingLetter letter, List<SessionDay> days) {
        boolean seat = letter.state() == RegistrationState.CONFIRMED;
        if (kind == LetterKind.CONFIRMED && seat || kind == LetterKind.CHANGED && seat) {
            return letter.person().address() == null ? told(letter, days) : invitations.request(letter, days);
        }
        return switch (kind) {
            case RECEIVED, APPROVED, MOVED_UP, CHANGED -> told(letter, days);
            case WITHDRAWN, CANCELLED -> invitations.cancel(letter, days);
            default -> List.of();
        };
    }

    private List<Invitation> told(PendingLetter letter, List<SessionDay> days) {
        invitations.tell(letter, days);
        return List.of();
    }

    /** To the lead; to the deputies when there is none, or when the lead let it lie. */
    private List<Letter> ask(PendingLetter letter, List<SessionDay> days, Map<LetterTexts.Key, LetterText> own) {
        List<Decider> all = deciders.of(letter.person().id(), LocalDate.now(clock));
        boolean led = all.stream().anyMatch(Decider::lead);
        boolean late = letter.was() == RegistrationState.AWAITING_LEAD;
        return all.stream()
                .filter(each -> !led || each.lead() != late)
                .map(each -> ask(letter, days, own, each))
                .toList();
    }

    private Letter ask(
            PendingLetter letter, List<SessionDay> days, Map<LetterTexts.Key, LetterText> own, Decider decider) {
        PendingLetter.Person reader = new PendingLetter.Person(
                decider.employee(), decider.firstName(), decider.lastName(), null, decider.language());
        String link = "/training/decide?ticket=" + tickets.issue(letter.registration(), decider.employee());
        LetterText text = text(letter, days, reader, link, own);
        return new Letter(
                letter.thing(),
                decider.employee(),
                text.subject(),
                text.body(),
                text.subject(),
                link,
                LetterKind.DECIDE.canWait(),
                null);
    }

    private static Letter letter(
            String thing, LetterKind kind, PendingLetter letter, LetterText text, Optional<Invitation> change) {
        return new Letter(
                thing,
                letter.person().id(),
                text.subject(),
                text.body(),
                text.subject(),
                link(kind, letter),
                kind.canWait(),
                change.orElse(null));
    }

    private static List<Letter> message(PendingLetter letter) {
        return List.of(new Letter(
                letter.thing(),
                letter.person().id(),
                letter.own().subject(),
                letter.own().body(),
                letter.own().subject() + ": " + letter.own().body(),
                registration(letter),
                false,
                null));
    }

    /** Subject and text with the values in their places. */
    LetterText text(
            PendingLetter letter,
            List<SessionDay> days,
            PendingLetter.Person reader,
            String link,
            Map<LetterTexts.Key, LetterText> own) {
        String language = reader.language().equals("en") ? "en" : "de";
        LetterTexts.Key key = new LetterTexts.Key(LetterKind.valueOf(letter.kind()), language);
        LetterText text = own.containsKey(key) ? own.get(key) : LetterTexts.delivered(key);
        return fill(letter, days, reader, link, language, text);
    }

    LetterText fill(
            PendingLetter letter,
            List<SessionDay> days,
            PendingLetter.Person reader,
            String link,
            String language,
            LetterText text) {
        LetterWords words = new LetterWords(language, clock);
        return LetterFill.fill(text, words.values(letter, days, reader, address.of(link)));
    }

    /** Where the person goes on from this letter. */
    static String link(LetterKind kind, PendingLetter letter) {
        return kind == LetterKind.THANKS
                ? "/training/evaluation?session=" + letter.date().session()
                : registration(letter);
    }

    private static String registration(PendingLetter letter) {
        return "/training/registration?id=" + letter.registration();
    }
}
