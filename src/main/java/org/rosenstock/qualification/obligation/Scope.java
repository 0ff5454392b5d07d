package org.rosenstock.qualification.obligation;

import jakarta.persistence.Query;
import java.util.Collection;
import org.rosenstock.shared.SqlIds;

/** Over whom and what one statement runs; uses the parameters from ?2 on. */
sealed interface Scope {

    /** Condition on the columns that hold the requirement and the employee. */
    String of(String requirement, String employee);

    Query bind(Query query);

    /** Some people, all requirements. */
    record People(Collection<Long> employees) implements Scope {

        @Override
        public String of(String requirement, String employee) {
            return employee + " in (select id from " + SqlIds.table(2) + "scope)";
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter(2, SqlIds.json(employees));
        }
    }

    /** One requirement, the employees whose ids lie between two numbers. */
    record Portion(long requirement, long first, long last) implements Scope {

        static Portion everybody(long requirement) {
            return new Portion(requirement, 0, Long.MAX_VALUE);
        }

        @Override
        public String of(String requirement, String employee) {
            return requirement + " = ?2 and " + employee + " between ?3 and ?4";
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter(2, requirement).setParameter(3, first).setParameter(4, last);
        }
    }
}
