package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.wiki.diff.PageDiff;
import org.rosenstock.wiki.file.AttachmentRepository;
import org.rosenstock.wiki.markup.WikiHtml;
import org.rosenstock.wiki.merge.Merged;
import org.rosenstock.wiki.merge.TextMerge;
import org.rosenstock.wiki.page.PagePlaces;
import org.rosenstock.wiki.page.PageRepository;
import org.rosenstock.wiki.page.PageRepository.Placed;
import org.rosenstock.wiki.page.RevisionRepository;
import org.rosenstock.wiki.page.RevisionRepository.Text;

/**
 * Pages of the wiki: read, written, and kept in every revision. Whoever saves over the change of somebody else gets
 * both joined, or is asked; nothing is ever overwritten in silence.
 */
@ApplicationScoped
@Transactional
public class Pages {

    private static final int SLUG = 100;

    @Inject
    Spaces spaces;

    @Inject
    PageRepository pages;

    @Inject
    PagePlaces places;

    @Inject
    RevisionRepository revisions;

    @Inject
    AttachmentRepository files;

    @Inject
    Gate gate;

    /** The tree of a space: pages of one parent beside each other, in their order. */
    public List<PageRow> tree(Asker by, String space) {
        long in = spaces.named(space).id();
        return gate.readable(by, in, pages.tree(in));
    }

    /** By its address, also by one it had before. @throws NotFound when it never led anywhere */
    public PageDetail get(Asker by, String space, String slug) {
        SpaceRow in = spaces.named(space);
        PageRow row = pages.find(in.id(), slug)
                .or(() -> pages.moved(in.id(), slug))
                .orElseThrow(() -> new NotFound("wiki page " + space + "/" + slug));
        return get(by, row.id());
    }

    public PageDetail get(Asker by, long id) {
        Placed found = gate.page(by, id, Access.READ);
        return detail(spaces.get(found.space()), found.row(), found.row().revision());
    }

    /** The page as it was in an earlier revision. */
    public PageDetail get(Asker by, long id, int revision) {
        Placed found = gate.page(by, id, Access.READ);
        return detail(spaces.get(found.space()), found.row(), revision);
    }

    private PageDetail detail(SpaceRow space, PageRow row, int revision) {
        return PageDetail.of(space, row, revisions.rendered(row.id(), revision));
    }

    private Text text(long page, int revision) {
        return revisions
                .find(page, revision)
                .orElseThrow(() -> new NotFound("revision " + revision + " of wiki page " + page));
    }

    /**
     * Pages whose title holds the words, those that start with them first; only what the person may read.
     *
     * @param most how many at most
     */
    public List<FoundPage> titled(Asker by, String words, int most) {
        List<FoundPage> found = pages.titled(words.strip(), most * 3);
        Map<Long, List<Long>> bySpace = found.stream()
                .collect(Collectors.groupingBy(
                        FoundPage::spaceId, Collectors.mapping(FoundPage::id, Collectors.toList())));
        Set<Long> readable = gate.readable(by, bySpace);
        return found.stream()
                .filter(page -> readable.contains(page.id()))
                .limit(most)
                .toList();
    }

    /** Writes a new page. @return id */
    public long create(Asker by, String space, PageForm form) {
        SpaceRow in = spaces.named(space);
        places.lock(in.id());
        List<Finding> findings = PageText.check(form.title(), form.markdown(), form.comment());
        if (form.parent() == null) {
            gate.space(by, in.id(), Access.WRITE);
        } else if (gate.page(by, form.parent(), Access.WRITE).space() != in.id()) {
            findings.add(Finding.of("parent", "wiki.check.parent"));
        }
        Rejected.unlessEmpty(findings);
        String slug = pages.freeSlug(in.id(), Slugs.of(form.title(), SLUG));
        long id = pages.add(in.id(), form.parent(), slug, form.title());
        revisions.add(id, 1, form.title(), form.markdown(), by.employee(), form.comment(), false);
        files.settle(id, by.employee());
        return id;
    }

    /**
     * Saves a change. What others saved since is joined line by line; where both changed the same lines nothing is
     * stored and the writer decides.
     */
    public Saved save(Asker by, long id, PageEdit edit) {
        Rejected.unlessEmpty(PageText.check(edit.title(), edit.markdown(), edit.comment()));
        Placed page = gate.lock(by, id, Access.WRITE);
        int newest = page.row().revision();
        Text base = revisions
                .find(id, edit.baseRevision())
                .orElseThrow(() -> Rejected.of("baseRevision", "wiki.check.base", newest));
        Text theirs = text(id, newest);
        Merged merged = TextMerge.merge(base.markdown(), edit.markdown(), theirs.markdown());
        if (!merged.isClean()) {
            return new Saved(newest, false, merged.hunks());
        }
        String text = merged.text(conflict -> "");
        String title = edit.title().equals(base.title()) ? theirs.title() : edit.title();
        if (text.equals(theirs.markdown()) && title.equals(theirs.title())) {
            return new Saved(newest, newest != base.number(), List.of());
        }
        revisions.add(id, newest + 1, title, text, by.employee(), edit.comment(), edit.minor());
        return new Saved(newest + 1, newest != base.number(), List.of());
    }

    /** Makes the text and title of an earlier revision the newest one; nothing in between is lost. */
    public void restore(Asker by, long id, int revision) {
        Placed page = gate.lock(by, id, Access.WRITE);
        Text text = text(id, revision);
        String comment = "↩ " + revision;
        int next = page.row().revision() + 1;
        revisions.add(id, next, text.title(), text.markdown(), by.employee(), comment, false);
    }

    /** The history of a page, the latest first. */
    public Slice<RevisionRow> revisions(Asker by, long id, Paging paging) {
        gate.page(by, id, Access.READ);
        return revisions.of(id, paging);
    }

    /** What changed from one revision to another, whichever is older. */
    public Comparison compare(Asker by, long id, int one, int other) {
        PageDetail before = get(by, id, Math.min(one, other));
        PageDetail after = get(by, id, Math.max(one, other));
        return new Comparison(before, after, PageDiff.of(before.markdown(), after.markdown()));
    }

    /** The text as a page would show it; nothing is stored. */
    public String preview(Asker by, String markdown) {
        Rejected.unlessEmpty(PageText.check("-", markdown, ""));
        return WikiHtml.render(markdown);
    }
}
