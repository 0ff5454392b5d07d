package org.rosenstock.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A set of ids as one parameter of a statement, however large it is: {@code … in (select id from } + {@link #table} +
 * {@code ids)}.
 */
public final class SqlIds {

    private SqlIds() {}

    /** The ids as JSON, the value of the parameter. */
    public static String json(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** The table expression that reads the parameter with this number; its one column is {@code id}. */
    public static String table(int parameter) {
        return "json_table(?" + parameter + ", '$[*]' columns (id bigint path '$')) ";
    }
}
