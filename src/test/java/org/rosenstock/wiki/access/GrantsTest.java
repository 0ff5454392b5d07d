package org.rosenstock.wiki.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.PageRow;
import org.rosenstock.wiki.access.Grants.Entry;

/** Each case: what is given in the space (0) and on the pages 1, 2 below 1, and 3 below 2; + is given to the person. */
class GrantsTest {

    @ParameterizedTest(name = "case {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1|0 READ +|READ|3|true
                    2|0 READ -|READ|3|false
                    3||READ|3|false
                    4|0 WRITE +|READ|3|true
                    5|0 READ +|WRITE|3|false
                    6|0 READ +, 0 WRITE +|WRITE|3|true
                    7|0 READ +, 0 WRITE -|WRITE|3|false
                    8|0 READ +, 2 READ -|READ|2|false
                    9|0 READ +, 2 READ -|READ|3|false
                    10|0 READ +, 2 READ -|READ|1|true
                    11|0 READ +, 2 READ -, 3 READ +|READ|3|false
                    12|0 READ +, 2 READ -, 2 READ +|READ|3|true
                    13|0 READ -, 2 READ +|READ|2|false
                    14|0 READ +, 1 READ +, 2 READ +|READ|3|true
                    15|0 READ +, 0 WRITE +, 1 WRITE -|WRITE|3|false
                    16|0 READ +, 0 WRITE -, 1 WRITE +|WRITE|3|true
                    17|0 READ +, 0 WRITE -, 1 WRITE -, 2 WRITE +|WRITE|3|true
                    18|0 READ +, 0 WRITE -, 1 WRITE -, 2 WRITE +|WRITE|1|false
                    19|0 READ +, 2 READ -, 2 WRITE +|READ|2|true
                    20|0 READ +, 2 READ -, 3 WRITE +|WRITE|3|false
                    21|0 READ +, 0 APPROVE +|WRITE|3|false
                    22|0 READ +, 0 WRITE -, 0 APPROVE +|WRITE|3|true
                    23|0 READ +, 0 WRITE +|APPROVE|3|false
                    24|0 READ +, 0 APPROVE +|APPROVE|3|true
                    25|0 READ +, 0 APPROVE +, 2 APPROVE -|APPROVE|3|false
                    26|0 ADMINISTER +|READ|3|true
                    27|0 ADMINISTER +, 2 READ -|ADMINISTER|3|true
                    28|0 ADMINISTER +, 2 READ -|READ|3|true
                    29|0 READ -, 2 ADMINISTER +|READ|3|true
                    30|0 READ -, 2 ADMINISTER +|READ|1|false
                    31|0 READ +, 2 ADMINISTER +|ADMINISTER|1|false
                    32|0 READ +, 0 WRITE +, 0 APPROVE +|ADMINISTER|1|false
                    """)
    void is_allowed_or_not(int number, String given, Access needed, long page, boolean allowed) {
        assertThat(grants(given).allow(needed, Ways.of(tree()).from(page))).isEqualTo(allowed);
    }

    @Test
    void a_tree_is_shown_without_what_is_closed() {
        assertThat(grants("0 READ +, 2 READ -").readable(tree()))
                .extracting(PageRow::id)
                .containsExactly(1L, 4L);
        assertThat(grants("0 READ -").readable(tree())).isEmpty();
        assertThat(grants("0 READ +").readable(tree())).hasSize(4);
        assertThat(Grants.everything().readable(tree())).hasSize(4);
    }

    private static Grants grants(String given) {
        return Grants.of(Arrays.stream((given == null ? "" : given).split(","))
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().split(" "))
                .map(part -> new Entry(Long.parseLong(part[0]), Access.valueOf(part[1]), "+".equals(part[2])))
                .toList());
    }

    private static List<PageRow> tree() {
        return List.of(page(3, 2L), page(1, null), page(2, 1L), page(4, null));
    }

    private static PageRow page(long id, Long parent) {
        return new PageRow(id, parent, "p" + id, "Seite " + id, 1, Instant.EPOCH);
    }
}
