package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Seals proofs into the chains of their people, in the order in which they were recorded. */
@ApplicationScoped
public class Seals {

    private static final String PEOPLE = " (select id from " + SqlIds.table(1) + "ids) ";

    private static final String BEGIN = "insert ignore into qualification_evidence_chain (employee_id, links, head)"
            + " select id, 0, '' from " + SqlIds.table(1) + "ids";

    // The lock makes two who record something for the same person at once go one after the other.
    private static final String HEADS = "select employee_id, links, head from qualification_evidence_chain"
            + " where employee_id in" + PEOPLE + "order by employee_id for update";

    private static final String UNSEALED = SealedRow.SELECT + "where v.chain_no is null and v.employee_id in" + PEOPLE
            + "order by v.employee_id, v.id";

    private static final String SEAL = """
            update qualification_evidence v join json_table(?1, '$[*]' columns (id bigint path '$.id',
                   salt char(32) path '$.salt', content char(64) path '$.content', number int path '$.number',
                   chain char(64) path '$.chain')) n on n.id = v.id
               set v.salt = n.salt, v.content_hash = n.content, v.chain_no = n.number, v.chain_hash = n.chain
             where v.chain_no is null""";

    private static final String MOVE = """
            update qualification_evidence_chain c join json_table(?1, '$[*]' columns (id bigint path '$.id',
                   links int path '$.links', head char(64) path '$.head')) n on n.id = c.employee_id
               set c.links = n.links, c.head = n.head""";

    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    /** End of a chain so far. */
    private record Head(int links, String hash) {}

    /** Seals what these people have unsealed. @return how many proofs */
    int seal(Collection<Long> employees) {
        String people = SqlIds.json(employees);
        Map<Long, Head> heads = lock(people);
        List<SealedRow> rows = unsealed(people);
        if (!rows.isEmpty()) {
            run(SEAL, links(rows, heads));
            run(MOVE, ends(heads));
        }
        return rows.size();
    }

    /** A portion of those nobody has sealed yet, in a transaction of its own. @return how many proofs */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealSome(int people) {
        List<?> ids = em.createNativeQuery(
                        "select distinct employee_id from qualification_evidence where chain_no is null order by 1")
                .setMaxResults(people)
                .getResultList();
        return ids.isEmpty() ? 0 : seal(ids.stream().map(SqlValues::number).toList());
    }

    /** Until the transaction ends nobody else adds to the chains of these people. */
    void lock(Collection<Long> employees) {
        lock(SqlIds.json(employees));
    }

    private Map<Long, Head> lock(String people) {
        em.createNativeQuery(BEGIN).setParameter(1, people).executeUpdate();
        Map<Long, Head> heads = new HashMap<>();
        for (Object row : em.createNativeQuery(HEADS).setParameter(1, people).getResultList()) {
            Object[] head = (Object[]) row;
            heads.put(SqlValues.number(head[0]), new Head((int) SqlValues.number(head[1]), (String) head[2]));
        }
        return heads;
    }

    @SuppressWarnings("unchecked")
    private List<SealedRow> unsealed(String people) {
        List<Object[]> rows =
                em.createNativeQuery(UNSEALED).setParameter(1, people).getResultList();
        return rows.stream().map(SealedRow::of).toList();
    }

    private JsonArrayBuilder links(List<SealedRow> rows, Map<Long, Head> heads) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        for (SealedRow row : rows) {
            Head before = heads.getOrDefault(row.employee(), new Head(0, Seal.START));
            String salt = salt();
            Seal seal = Seal.of(row.values(), salt, before.hash());
            links.add(Json.createObjectBuilder()
                    .add("id", row.id())
                    .add("salt", salt)
                    .add("content", seal.content())
                    .add("number", before.links() + 1)
                    .add("chain", seal.chain()));
            heads.put(row.employee(), new Head(before.links() + 1, seal.chain()));
        }
        return links;
    }

    private static JsonArrayBuilder ends(Map<Long, Head> heads) {
        JsonArrayBuilder ends = Json.createArrayBuilder();
        heads.forEach((employee, head) -> ends.add(Json.createObjectBuilder()
                .add("id", employee)
                .add("links", head.links())
                .add("head", head.hash())));
        return ends;
    }

    private void run(String sql, JsonArrayBuilder rows) {
        em.createNativeQuery(sql).setParameter(1, rows.build().toString()).executeUpdate();
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
