package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;

/** Which courses wait for the asker, whoever asks for them: assignments, requirements, later others. */
@RequestScoped
public class DueCourses {

    private static final String PREFIX = "course:";

    @Inject
    @Any
    Instance<DueItems> sources;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    private @Nullable Map<String, DueItem> items;

    /** By course code, most urgent first. */
    Map<String, DueItem> all() {
        if (items == null) {
            items = collect(asking.asker().employee(), LocalDate.now(clock));
        }
        return items;
    }

    List<String> codes() {
        return List.copyOf(all().keySet());
    }

    private Map<String, DueItem> collect(long employee, LocalDate today) {
        Map<String, DueItem> result = new LinkedHashMap<>();
        sources.stream()
                .filter(DueItems::namesCourses)
                .flatMap(source -> source.dueFor(employee, today).stream())
                .filter(item -> item.key().startsWith(PREFIX))
                .sorted(Comparator.comparing(item -> item.due() == null ? LocalDate.MAX : item.due()))
                .forEach(item -> result.merge(item.key().substring(PREFIX.length()), item, DueCourses::join));
        return result;
    }

    /** The most urgent stays; it is mandatory when one of them is. */
    private static DueItem join(DueItem urgent, DueItem other) {
        return urgent.mandatory() || !other.mandatory()
                ? urgent
                : new DueItem(
                        urgent.key(),
                        urgent.icon(),
                        urgent.title(),
                        urgent.detail(),
                        urgent.due(),
                        urgent.state(),
                        urgent.url(),
                        urgent.minutes(),
                        true);
    }
}
