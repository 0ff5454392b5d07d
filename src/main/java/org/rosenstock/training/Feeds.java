package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.calendar.CalendarFile;
import org.rosenstock.training.feed.FeedRepository;
import org.rosenstock.training.feed.FeedRepository.Owner;
import org.rosenstock.training.feed.OwnDates;

/**
 * The own dates in the own calendar program: under a secret address that the person makes, renews and ends. That a
 * program reads it is not kept.
 */
@ApplicationScoped
@Transactional
public class Feeds {

    /** Days for which a date that is over stays in it. */
    private static final int LOOK_BACK = 90;

    @Inject
    FeedRepository feeds;

    @Inject
    OwnDates dates;

    @Inject
    Clock clock;

    /** The secret part of the own address; none as long as the person has made none. */
    public Optional<String> secret(Asker by) {
        return feeds.secret(by.employee());
    }

    /** Makes the address, or a new one that ends the one before. */
    public String renew(Asker by) {
        return feeds.renew(by.employee());
    }

    /** From now on the address opens nothing. */
    public void end(Asker by) {
        feeds.end(by.employee());
    }

    /** The calendar (iCalendar, RFC 5545) of whoever made this secret. @throws NotFound when nobody did, or ended it */
    public String calendar(Asker by, String secret) {
        Owner owner = feeds.owner(secret).orElseThrow(() -> new NotFound("calendar of nobody"));
        String name = Texts.get(Locale.forLanguageTag(owner.language()), "training.feed.name");
        LocalDate from = LocalDate.now(clock).minusDays(LOOK_BACK);
        return new CalendarFile(clock.instant()).feed(name, dates.of(owner.employee(), from));
    }
}
