package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.SmallestGroup;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.evaluation.FormRepository;
import org.rosenstock.training.evaluation.LotRepository;
import org.rosenstock.training.evaluation.ResultRepository;
import org.rosenstock.training.offering.OfferingRepository;

/**
 * What people think of the offerings, for the training office: of groups alone, and only when no more answers come. Each
 * look first puts the dates that ended into lots.
 */
@ApplicationScoped
@Transactional
public class EvaluationResults {

    @Inject
    ResultRepository results;

    @Inject
    LotRepository lots;

    @Inject
    FormRepository forms;

    @Inject
    OfferingRepository offerings;

    @Inject
    SmallestGroup smallest;

    /** All offerings that asked, by title. */
    public Slice<EvaluationSummary> list(Asker by, Paging paging) {
        by.require(Role.HR);
        lots.settle();
        return results.list(paging, smallest.size());
    }

    /**
     * @param lot the only one to show; 0: all that were asked the same as the latest
     * @throws NotFound when the offering has no such lot
     */
    public EvaluationResult of(Asker by, String offering, long lot) {
        by.require(Role.HR);
        OfferingDetail detail = offerings.get(offering);
        lots.settle();
        List<EvaluationLot> all = results.lots(detail.id());
        List<EvaluationLot> shown = lot == 0 ? latest(all) : only(all, lot);
        return new EvaluationResult(
                offering,
                detail.content().title(),
                all,
                shown,
                figures(shown),
                results.waiting(detail.id()),
                smallest.size());
    }

    private List<EvaluationFigure> figures(List<EvaluationLot> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        EvaluationLot.Edition edition = shown.get(0).edition();
        return results.figures(
                forms.questions(edition.form(), edition.number()),
                shown.stream().map(EvaluationLot::id).toList(),
                smallest.size());
    }

    private static List<EvaluationLot> latest(List<EvaluationLot> all) {
        return all.stream()
                .filter(each -> each.edition().equals(all.get(0).edition()))
                .toList();
    }

    private static List<EvaluationLot> only(List<EvaluationLot> all, long lot) {
        EvaluationLot found = all.stream()
                .filter(each -> each.id() == lot)
                .findFirst()
                .orElseThrow(() -> new NotFound("evaluation of lot " + lot));
        return List.of(found);
    }
}
