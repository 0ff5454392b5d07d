package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.rosenstock.learning.CatalogueFacets;
import org.rosenstock.learning.CourseQuery;
import org.rosenstock.learning.CourseRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Reads the catalogue as one person sees it: one statement a page, one more for the numbers beside the filters. */
@ApplicationScoped
public class CatalogueQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    public Slice<CourseRow> list(long employee, CourseQuery query, Paging paging) {
        CatalogueSql sql = new CatalogueSql(employee, query);
        String select = "select " + CourseRows.COLUMNS + ", count(*) over () as total" + sql.from() + sql.filters()
                + sql.order();
        List<Object[]> rows = bind(em.createNativeQuery(select), sql.parameters())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = rows.isEmpty() ? 0 : SqlValues.number(rows.get(0)[CourseRows.WIDTH]);
        return new Slice<>(
                rows.stream().map(row -> CourseRows.row(row, clock.getZone())).toList(), total);
    }

    @SuppressWarnings("unchecked")
    public CatalogueFacets facets(long employee, CourseQuery query) {
        CatalogueSql sql = new CatalogueSql(employee, query);
        String select = "select c.code, v.topic, v.minutes, p.id, p.completed_at" + sql.from();
        List<Object[]> rows =
                bind(em.createNativeQuery(select), sql.fromParameters()).getResultList();
        return FacetCount.of(rows, query);
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
