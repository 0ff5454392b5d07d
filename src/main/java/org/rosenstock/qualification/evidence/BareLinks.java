package org.rosenstock.qualification.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.shared.SqlValues;

/** Links whose content was removed after its period, to be followed where they stood in their chains. */
final class BareLinks {

    static final String SELECT =
            "select employee_id, chain_no, content_hash, chain_hash from qualification_evidence_link"
                    + " where employee_id between ?1 and ?2 order by employee_id, chain_no";

    private record Link(int number, String content, String chain) {}

    private final Map<Long, Deque<Link>> links = new HashMap<>();

    BareLinks(List<Object[]> rows) {
        for (Object[] row : rows) {
            links.computeIfAbsent(SqlValues.number(row[0]), employee -> new ArrayDeque<>())
                    .add(new Link((int) SqlValues.number(row[1]), (String) row[2], (String) row[3]));
        }
    }

    /** Follows those of a person that come before a number. */
    void before(long employee, int number, SealCheck check) {
        Deque<Link> left = links.getOrDefault(employee, new ArrayDeque<>());
        while (!left.isEmpty() && left.peek().number() < number) {
            Link link = left.remove();
            check.followBare(employee, link.number(), link.content(), link.chain());
        }
    }

    /** Follows all that are left of a person. */
    void rest(long employee, SealCheck check) {
        before(employee, Integer.MAX_VALUE, check);
    }
}
