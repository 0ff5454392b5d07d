package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.wiki.page.CitationRepository;

/** Where a rule of law is cited. */
@ApplicationScoped
@Transactional
public class Citations {

    @Inject
    CitationRepository citations;

    @Inject
    Gate gate;

    /** Pages that cite the rule and that this person may read, by space and title. @param rule as "§ 35a VwVfG" */
    public List<CitingPage> of(Asker by, String rule) {
        List<CitingPage> all = citations.citing(rule);
        Set<Long> readable = gate.readable(
                by,
                all.stream()
                        .collect(Collectors.groupingBy(
                                CitingPage::space, Collectors.mapping(CitingPage::id, Collectors.toList()))));
        return all.stream().filter(page -> readable.contains(page.id())).toList();
    }
}
