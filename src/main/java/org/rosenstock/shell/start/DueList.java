package org.rosenstock.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;

/** "Was ansteht": what all contexts ask of one person, each thing once, most urgent first. */
@ApplicationScoped
public class DueList {

    private static final Comparator<DueItem> URGENCY = Comparator.comparing(
                    (DueItem item) -> item.due() == null ? LocalDate.MAX : item.due())
            .thenComparing(item -> !item.mandatory())
            .thenComparing(DueItem::title);

    @Inject
    @Any
    Instance<DueItems> sources;

    public List<DueItem> of(long employee, LocalDate today) {
        return merged(sources.stream()
                .map(source -> source.dueFor(employee, today))
                .flatMap(Collection::stream)
                .toList());
    }

    /** Of several items about the same thing the most urgent stays; it is mandatory when one of them is. */
    static List<DueItem> merged(Collection<DueItem> items) {
        Map<String, DueItem> once = new LinkedHashMap<>();
        items.stream().sorted(URGENCY).forEach(item -> once.merge(item.key(), item, DueList::join));
        return once.values().stream().sorted(URGENCY).toList();
    }

    private static DueItem join(DueItem urgent, DueItem other) {
        DueItem reason = urgent.mandatory() || !other.mandatory() ? urgent : other;
        return new DueItem(
                urgent.key(),
                urgent.icon(),
                urgent.title(),
                reason.detail(),
                urgent.due(),
                urgent.state(),
                urgent.url(),
                urgent.minutes(),
                urgent.mandatory() || other.mandatory());
    }
}
