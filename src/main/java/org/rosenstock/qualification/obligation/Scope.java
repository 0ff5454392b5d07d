package org.rosenstock.qualification.obligation;

import jakarta.persistence.Query;
import java.util.Collection;
import org.rosenstock.shared.SqlIds;

/** Over whom one statement runs; uses the parameter ?2. */
sealed interface Scope {

    Scope EVERYBODY = new Portion(0, Long.MAX_VALUE);

    /** Condition on the column that holds the employee. */
    String of(String employee);

    Query bind(Query query);

    /** Some people. */
    record People(Collection<Long> employees) implements Scope {

        @Override
        public String of(String employee) {
            return employee + " in (select id from " + SqlIds.table(2) + "scope)";
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter(2, SqlIds.json(employees));
        }
    }

    /** The employees whose ids lie between two numbers. */
    record Portion(long first, long last) implements Scope {

        @Override
        public String of(String employee) {
            return employee + " between " + first + " and " + last;
        }

        @Override
        public Query bind(Query query) {
            return query;
        }
    }
}
