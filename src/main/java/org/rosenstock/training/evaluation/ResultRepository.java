package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.EvaluationFigure;
import org.rosenstock.training.EvaluationLot;
import org.rosenstock.training.EvaluationLot.Edition;
import org.rosenstock.training.EvaluationQuestion;
import org.rosenstock.training.EvaluationSummary;

/** Reads what was answered, of dates in lots alone. */
@ApplicationScoped
public class ResultRepository {

    private static final String OF_LOTS = " join training_evaluation e on e.session_id = c.session_id"
            + " and e.lot in (select id from " + SqlIds.table(1) + "ids)";

    private static final String MEANS = "select t.offering_id, sum(t.points) / sum(t.number) mean from ("
            + "select s.offering_id, sum(c.choice * c.number) points, sum(c.number) number"
            + " from training_evaluation_count c join training_evaluation_question q on q.id = c.question_id"
            + " and q.kind = 'SCALE' join training_evaluation e on e.session_id = c.session_id and e.lot is not null"
            + " join training_session s on s.id = e.session_id group by s.offering_id, e.lot, c.question_id"
            + " having sum(c.number) >= ?1) t group by t.offering_id";

    @PersistenceContext
    EntityManager em;

    /** All offerings that asked, by title; the mean of those questions of a lot that enough answered. */
    public Slice<EvaluationSummary> list(Paging paging, int least) {
        String asked = " from training_evaluation e join training_session s on s.id = e.session_id"
                + " join training_offering o on o.id = s.offering_id";
        long total = SqlStatement.of(em, "select count(distinct o.id)" + asked).number();
        List<EvaluationSummary> rows = SqlStatement.of(
                        em,
                        "select o.code, o.title, count(e.lot), coalesce(sum(if(e.lot is null, 0, e.people)), 0),"
                                + " coalesce(sum(if(e.lot is null, 0, e.answers)), 0), sum(e.lot is null),"
                                + " m.mean" + asked
                                + " left join (" + MEANS + ") m on m.offering_id = o.id"
                                + " group by o.id, o.code, o.title, m.mean order by o.title, o.id",
                        least)
                .rows(paging)
                .map(ResultRepository::summary)
                .toList();
        return new Slice<>(rows, total);
    }

    private static EvaluationSummary summary(Object[] row) {
        return new EvaluationSummary(
                (String) row[0],
                (String) row[1],
                SqlValues.number(row[2]),
                SqlValues.number(row[3]),
                SqlValues.number(row[4]),
                SqlValues.number(row[5]),
                row[6] instanceof Number mean ? mean.doubleValue() : null);
    }

    /** The latest first. */
    public List<EvaluationLot> lots(long offering) {
        return SqlStatement.of(
                        em,
                        "select e.lot, e.form_id, e.edition, min(s.first_day), max(s.last_day), count(*), sum(e.people),"
                                + " sum(e.answers) from training_evaluation e join training_session s on s.id = e.session_id"
                                + " where s.offering_id = ?1 and e.lot is not null group by e.lot, e.form_id, e.edition"
                                + " order by max(s.last_day) desc, e.lot desc",
                        offering)
                .rows()
                .map(row -> new EvaluationLot(
                        SqlValues.number(row[0]),
                        new Edition(SqlValues.number(row[1]), (int) SqlValues.number(row[2])),
                        SqlValues.date(row[3]),
                        SqlValues.date(row[4]),
                        SqlValues.number(row[5]),
                        SqlValues.number(row[6]),
                        SqlValues.number(row[7])))
                .toList();
    }

    /** Dates of the offering that are not told yet. */
    public long waiting(long offering) {
        return SqlStatement.of(
                        em,
                        "select count(*) from training_evaluation e join training_session s on s.id = e.session_id"
                                + " where s.offering_id = ?1 and e.lot is null",
                        offering)
                .number();
    }

    /**
     * What these lots answered to the questions. A lot in which too few answered a question is left out there, so that
     * it does not follow from the sum minus the others.
     */
    public List<EvaluationFigure> figures(List<EvaluationQuestion> questions, List<Long> lots, int least) {
        String ids = SqlIds.json(lots);
        List<Object[]> counts = SqlStatement.of(
                        em,
                        "select c.question_id, c.choice, e.lot, sum(c.number) from training_evaluation_count c"
                                + OF_LOTS + " group by c.question_id, c.choice, e.lot",
                        ids)
                .rows()
                .toList();
        List<Object[]> texts = SqlStatement.of(
                        em,
                        "select c.question_id, c.answer from training_evaluation_text c" + OF_LOTS
                                + " order by c.answer, c.id",
                        ids)
                .rows()
                .toList();
        return questions.stream()
                .map(each -> new EvaluationFigure(each, counts(each, counts, least), texts(each.id(), texts)))
                .toList();
    }

    private static List<Long> counts(EvaluationQuestion question, List<Object[]> rows, int least) {
        Map<Long, List<Object[]>> lots = rows.stream()
                .filter(row -> SqlValues.number(row[0]) == question.id())
                .collect(Collectors.groupingBy(row -> SqlValues.number(row[2])));
        List<Object[]> told = lots.values().stream()
                .filter(lot -> sum(lot.stream()) >= least)
                .flatMap(List::stream)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        return LongStream.rangeClosed(1, question.kind().choices())
                .map(choice -> sum(told.stream().filter(row -> SqlValues.number(row[1]) == choice)))
                .boxed()
                .toList();
    }

    private static long sum(Stream<Object[]> rows) {
        return rows.mapToLong(row -> SqlValues.number(row[3])).sum();
    }

    private static List<String> texts(long question, List<Object[]> texts) {
        return texts.stream()
                .filter(row -> SqlValues.number(row[0]) == question)
                .map(row -> (String) row[1])
                .toList();
    }
}
