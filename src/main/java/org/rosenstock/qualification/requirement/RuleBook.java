package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** The rules as they are to be applied. Versions never change, so what was read once is kept. */
@ApplicationScoped
@Transactional
public class RuleBook {

    private static final int KEPT = 1000;

    private static final String RULES = "select r.id, r.current_version_id, r.active_from, r.ended_on, v.definition"
            + " from qualification_requirement r join qualification_requirement_version v"
            + " on v.id = r.current_version_id where ";

    @PersistenceContext
    EntityManager em;

    private final Map<Long, RequirementDefinition> read = new ConcurrentHashMap<>();

    /** Those that hold or still oblige somebody. */
    public List<Rule> all() {
        return rules(
                em.createNativeQuery(RULES + "r.ended_on is null or exists (select 1 from qualification_obligation o"
                        + " where o.requirement_id = r.id and o.ended_on is null) order by r.id"));
    }

    public Rule get(long id) {
        return rules(em.createNativeQuery(RULES + "r.id = ?1").setParameter(1, id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement " + id));
    }

    /** As {@link #get}, and nobody else applies it until the transaction ends. */
    public Rule claim(long id) {
        em.createNativeQuery("select id from qualification_requirement where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return get(id);
    }

    /** What one version says. */
    public RequirementDefinition definition(long version) {
        return read(
                version, () -> (String)
                        em.createNativeQuery("select definition from qualification_requirement_version where id = ?1")
                                .setParameter(1, version)
                                .getSingleResult());
    }

    private List<Rule> rules(Query query) {
        return RequirementRepository.rows(query).map(this::rule).toList();
    }

    private Rule rule(Object[] row) {
        long version = SqlValues.number(row[1]);
        RequirementDefinition definition = read(version, () -> (String) row[4]);
        return new Rule(
                SqlValues.number(row[0]), version, SqlValues.date(row[2]), SqlValues.dateOrNull(row[3]), definition);
    }

    private RequirementDefinition read(long version, Supplier<String> json) {
        if (read.size() > KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(version, id -> Definitions.read(json.get()));
    }
}
