package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.session.AttentionList;

/** What the training office has to look after, and the dates of a period in numbers. */
@ApplicationScoped
@Transactional
public class Desk {

    @Inject
    AttentionList list;

    @Inject
    Clock clock;

    /** What needs attention for this reason, the most urgent first; the number of all with the first of them. */
    public Slice<AttentionItem> attention(Asker by, Attention why) {
        by.require(Role.HR);
        return list.of(why, LocalDate.now(clock), clock.instant());
    }

    /**
     * All dates of a period in numbers, in a stated order: first day, code of the offering, number of the date. Shows
     * the works council that waiting lists moved by their rule.
     */
    public List<DateFigures> dates(Asker by, LocalDate from, LocalDate until) {
        by.require(Role.HR, Role.COUNCIL);
        if (until.isBefore(from) || until.isAfter(from.plusYears(2))) {
            throw Rejected.of("until", "training.desk.period");
        }
        return list.dates(from, until);
    }
}
