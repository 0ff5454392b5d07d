package org.rosenstock.privacy.web;

import java.util.List;
import java.util.Locale;
import org.rosenstock.privacy.CategoryWords;
import org.rosenstock.privacy.DataCategory;
import org.rosenstock.privacy.RetentionPeriods;

/** One row of the table of visibility in words. */
public record CategoryLine(
        String code,
        String name,
        String what,
        String purpose,
        String basis,
        String viewers,
        String seen,
        String retention,
        List<String> columns) {

    static CategoryLine of(DataCategory category, RetentionPeriods periods, Locale locale) {
        CategoryWords words = new CategoryWords(locale);
        return new CategoryLine(
                category.code(),
                words.name(category.code()),
                words.what(category.code()),
                words.purpose(category.code()),
                words.basis(category),
                words.viewers(category),
                words.seen(category.code()),
                words.retention(category, periods),
                category.columns());
    }

    /** Usable as id in a page. */
    public String getId() {
        return code.replace('.', '-');
    }
}
