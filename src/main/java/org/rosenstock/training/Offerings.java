package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.evaluation.FormRepository;
import org.rosenstock.training.material.MaterialRepository;
import org.rosenstock.training.offering.OfferingPolicy;
import org.rosenstock.training.offering.OfferingRepository;
import org.rosenstock.training.offering.OfferingSearch;

/** What is offered. Everybody finds what is published; the training office writes, publishes and retires. */
@ApplicationScoped
@Transactional
public class Offerings {

    @Inject
    OfferingRepository offerings;

    @Inject
    OfferingSearch search;

    @Inject
    FormRepository forms;

    @Inject
    MaterialRepository materials;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Others than the office find what is published, whatever they ask for. */
    public Slice<OfferingRow> list(Asker by, OfferingQuery query, Paging paging) {
        return search.list(visible(by, query), LocalDate.now(clock), paging);
    }

    public OfferingFacets facets(Asker by, OfferingQuery query) {
        return search.facets(visible(by, query), LocalDate.now(clock));
    }

    /** @throws NotFound when there is none, or none that the asker may see: a retired one is still shown, a draft not */
    public OfferingDetail get(Asker by, String code) {
        OfferingDetail detail = offerings.get(code);
        if (detail.state() == OfferingState.DRAFT && !by.is(Role.HR)) {
            throw new NotFound("training offering " + code + " for employee " + by.employee());
        }
        return detail;
    }

    /** Begins a draft. @return code, made from the title */
    public String create(Asker by, OfferingForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(OfferingPolicy.check(form));
        String code = offerings.add(form);
        record(by, "create", code);
        return code;
    }

    public void change(Asker by, String code, OfferingForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(OfferingPolicy.check(form));
        OfferingDetail before = offerings.lock(code);
        Conflict.unlessSame(form.version(), before.content().version());
        offerings.change(before.id(), form);
        record(by, "change", code);
    }

    /** A draft with the same contents, material and questionnaire, without dates. @return its code */
    public String copy(Asker by, String code) {
        by.require(Role.HR);
        OfferingDetail source = offerings.get(code);
        String copy = offerings.add(source.content());
        materials.copy(source.id(), offerings.get(copy).id());
        long form = forms.ofOffering(code);
        forms.use(copy, form == 0 ? null : form);
        record(by, "create", copy);
        return copy;
    }

    /** Shows it in the catalogue, also when it was retired before. */
    public void publish(Asker by, String code) {
        turn(by, code, OfferingState.PUBLISHED, "publish");
    }

    /** Takes it out of the catalogue; dates that are planned stay. */
    public void retire(Asker by, String code) {
        turn(by, code, OfferingState.RETIRED, "retire");
    }

    private void turn(Asker by, String code, OfferingState state, String action) {
        by.require(Role.HR);
        OfferingDetail before = offerings.lock(code);
        if (before.state() != state) {
            offerings.state(before.id(), state);
            record(by, action, code);
        }
    }

    private void record(Asker by, String action, String code) {
        audit.record(by.employee(), "training.offering." + action, "offering " + code, "");
    }

    private static OfferingQuery visible(Asker by, OfferingQuery query) {
        return by.is(Role.HR)
                ? query
                : new OfferingQuery(
                        query.text(), query.topics(), query.formats(), query.free(), Set.of(OfferingState.PUBLISHED));
    }
}
