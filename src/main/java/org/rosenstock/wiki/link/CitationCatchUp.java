package org.rosenstock.wiki.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.wiki.page.CitationRepository;
import org.rosenstock.wiki.page.RevisionRepository;

/** A portion of pages in a transaction of its own. */
@ApplicationScoped
@Transactional
public class CitationCatchUp {

    private static final int PORTION = 100;

    @Inject
    CitationRepository citations;

    @Inject
    RevisionRepository revisions;

    /** @return ids of the pages that were looked through; empty when none is left */
    List<Long> some() {
        List<Long> behind = citations.behind(PORTION);
        behind.forEach(this::look);
        return behind;
    }

    private void look(long page) {
        int newest = citations.newest(page);
        String markdown = revisions
                .find(page, newest)
                .map(RevisionRepository.Text::markdown)
                .orElse("");
        citations.put(page, newest, markdown);
    }
}
