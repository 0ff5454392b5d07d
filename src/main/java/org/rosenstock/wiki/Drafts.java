package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.wiki.draft.DraftRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;

/**
 * What somebody is writing and has not saved: kept every few seconds, seen by nobody else, found again after a crash.
 * One a person and page; a new page has its own until it is saved.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    /** Drafts of one person that a list shows. */
    private static final int MOST = 50;

    @Inject
    DraftRepository drafts;

    @Inject
    Spaces spaces;

    @Inject
    Gate gate;

    /** Keeps what was written so far, in place of what was kept before. */
    public DraftRow keep(Asker by, DraftForm form) {
        Rejected.unlessEmpty(PageText.check(form.title().isEmpty() ? "-" : form.title(), form.markdown(), ""));
        Long page = form.page();
        long id = page == null ? keepNew(by, form) : keepOf(by, page, form);
        return get(by, id);
    }

    private long keepOf(Asker by, long page, DraftForm form) {
        Placed placed = gate.page(by, page, Access.WRITE);
        return drafts.put(by.employee(), placed.space(), page, form);
    }

    private long keepNew(Asker by, DraftForm form) {
        Long known = form.id();
        if (known != null && drafts.find(by.employee(), known).isPresent()) {
            drafts.change(known, form);
            return known;
        }
        long space = spaces.named(form.space()).id();
        Long parent = form.parent();
        if (parent == null) {
            gate.space(by, space, Access.WRITE);
        } else if (gate.page(by, parent, Access.WRITE).space() != space) {
            throw Rejected.of("parent", "wiki.check.parent");
        }
        return drafts.add(by.employee(), space, parent, form);
    }

    /** @throws NotFound when the asker has no such draft */
    public DraftRow get(Asker by, long id) {
        return drafts.find(by.employee(), id).orElseThrow(() -> new NotFound("wiki draft " + id));
    }

    /** What the asker wrote at this page and did not save. */
    public Optional<DraftRow> ofPage(Asker by, long page) {
        return drafts.ofPage(by.employee(), page);
    }

    /** Everything the asker did not save, the latest first, with an excerpt in place of the text. */
    public List<DraftRow> mine(Asker by) {
        return drafts.mine(by.employee(), MOST);
    }

    /** Throws a draft away; one that is gone already stays gone. */
    public void discard(Asker by, long id) {
        drafts.remove(by.employee(), id);
    }

    /** Names of the others who have the page open for writing; the asker counts among them for the next minute. */
    public List<String> writing(Asker by, long page) {
        gate.page(by, page, Access.WRITE);
        return drafts.writing(by.employee(), page);
    }
}
