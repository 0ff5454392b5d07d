package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.need.NeedList;
import org.rosenstock.training.need.NeedPolicy;
import org.rosenstock.training.need.NeedRepository;
import org.rosenstock.training.registration.Deciders;

/**
 * Saying that one would like to attend something although no date suits. It is voluntary: the person sees the own ones,
 * the training office numbers, units and wishes without names, nobody else anything. It ends with a seat.
 */
@ApplicationScoped
@Transactional
public class Needs {

    @Inject
    Offerings offerings;

    @Inject
    NeedRepository needs;

    @Inject
    NeedList list;

    @Inject
    Deciders deciders;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    /**
     * Notes it for oneself; once more only changes the wish.
     *
     * @param wish when it suits, up to 300 characters, may be empty
     * @throws Conflict when it is not offered, or one has a seat already
     */
    public void note(Asker by, String offering, String wish) {
        OfferingDetail detail = offerings.get(by, offering);
        String text = wish.strip();
        Rejected.unlessEmpty(NeedPolicy.check(text));
        if (!detail.isPublished()) {
            throw new Conflict("training.need.notOffered");
        }
        if (needs.hasSeat(detail.id(), by.employee())) {
            throw new Conflict("training.need.seat");
        }
        Long unit = deciders.unit(by.employee(), LocalDate.now(clock));
        needs.note(detail.id(), by.employee(), unit, text);
    }

    /** Takes the own one back; nothing happens when there is none. */
    public void takeBack(Asker by, String offering) {
        needs.end(offerings.get(by, offering).id(), by.employee());
    }

    /** The own ones, the latest first. */
    public List<NeedRow> mine(Asker by) {
        return list.of(by.employee());
    }

    /** The own one for this offering. */
    public Optional<NeedRow> mineFor(Asker by, String offering) {
        return mine(by).stream()
                .filter(need -> need.offering().equals(offering))
                .findFirst();
    }

    /** Whether one may note it: it is offered and one has no seat to come. */
    public boolean mayNote(Asker by, String offering) {
        OfferingDetail detail = offerings.get(by, offering);
        return detail.isPublished() && !needs.hasSeat(detail.id(), by.employee());
    }

    /** What is asked for most, for the office. */
    public Slice<Demand> demand(Asker by, DemandQuery query, Paging paging) {
        by.require(Role.HR);
        Long unit = query.unit();
        return list.demand(query.topic(), unit == null ? null : units.subtree(by, unit), paging);
    }

    /** How many would like to attend an offering, for the office. */
    public long count(Asker by, String offering) {
        by.require(Role.HR);
        return needs.people(offerings.get(by, offering).id()).size();
    }
}
