package org.rosenstock.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as its authors see it.
 *
 * @param draft id of the version being written, for the addresses of its files
 * @param number of the version in the catalogue, 0 when there was none yet
 */
public record DraftPage(
        String code,
        CourseState state,
        CourseForm facts,
        long draft,
        int number,
        @Nullable Instant publishedAt,
        List<DraftChapter> chapters,
        List<CheckItem> checks) {

    public DraftPage {
        chapters = List.copyOf(chapters);
        checks = List.copyOf(checks);
    }

    public long getMet() {
        return checks.stream().filter(CheckItem::isMet).count();
    }

    public boolean isReady() {
        return getMet() == checks.size();
    }

    public boolean isArchived() {
        return state == CourseState.ARCHIVED;
    }
}
