package org.rosenstock.wiki;

import java.time.LocalDate;

/**
 * Until when a page counts as looked over.
 *
 * @param path where people open the page
 * @param owner id of who answers for it
 * @param reviewBy last day
 */
public record ReviewRow(long page, String title, String path, long owner, String ownerName, LocalDate reviewBy) {

    /** Whether nobody looked at the page in time. */
    public boolean isOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
