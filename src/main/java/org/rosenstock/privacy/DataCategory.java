package org.rosenstock.privacy;

import java.util.List;
import java.util.Set;

/**
 * One row of the table of visibility. Texts: "category." + code + ".name", ".what", ".purpose", ".seen".
 *
 * @param code context and kind, such as "learning.attempt"
 * @param columns table and column of everything that points to a person, "table.column"
 * @param basis why the law allows it
 * @param viewers who may see it; ".seen" tells what of it
 * @param retention how long it lives
 * @param kinds classes of single kinds of it that may end earlier
 */
public record DataCategory(
        String code,
        List<String> columns,
        LegalBasis basis,
        Set<Viewer> viewers,
        RetentionClass retention,
        List<RetentionClass> kinds) {

    public DataCategory {
        columns = List.copyOf(columns);
        viewers = Set.copyOf(viewers);
        kinds = List.copyOf(kinds);
    }
}
