package org.rosenstock.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.rosenstock.people.Asker;

/** What is kept about the person who asks, from all contexts (Art. 15 GDPR). */
@ApplicationScoped
@Transactional
public class MyData {

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    /** One entry per category that has a source, in the order of the table of visibility. */
    public List<PersonalRecords> about(Asker by) {
        List<String> order =
                VisibilityTable.categories().stream().map(DataCategory::code).toList();
        return sources.stream()
                .flatMap(source -> source.recordsOf(by.employee()).stream())
                .sorted(Comparator.comparingInt(records -> order.indexOf(records.category())))
                .toList();
    }
}
