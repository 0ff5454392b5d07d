package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.EvaluationForm;
import org.rosenstock.training.EvaluationFormRow;
import org.rosenstock.training.EvaluationQuestion;

/** Stores forms; questions that were asked once stay as they were, changed ones make a new edition. */
@ApplicationScoped
public class FormRepository {

    private static final String SELECT =
            "select german, english, edition, version from training_evaluation_form" + " where id = ?1";

    @PersistenceContext
    EntityManager em;

    private record Head(String german, String english, int edition, int version) {}

    public List<EvaluationFormRow> list() {
        return SqlStatement.of(
                        em,
                        "select f.id, f.german, f.english, (select count(*) from training_evaluation_question q"
                                + " where q.form_id = f.id and q.edition = f.edition),"
                                + " (select count(*) from training_offering o where o.evaluation_form_id = f.id)"
                                + " from training_evaluation_form f order by f.german, f.id")
                .rows()
                .map(row -> new EvaluationFormRow(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        SqlValues.number(row[3]),
                        SqlValues.number(row[4])))
                .toList();
    }

    /** @throws NotFound when there is none */
    public EvaluationForm get(long id) {
        Head head = head(SELECT, id);
        return new EvaluationForm(head.german(), head.english(), questions(id, head.edition()), head.version());
    }

    /** As they were asked in this edition, in their order. */
    public List<EvaluationQuestion> questions(long form, int edition) {
        return SqlStatement.of(
                        em,
                        "select id, kind, german, english, low_german, low_english, high_german, high_english"
                                + " from training_evaluation_question where form_id = ?1 and edition = ?2"
                                + " order by position",
                        form,
                        edition)
                .rows()
                .map(FormRepository::question)
                .toList();
    }

    static EvaluationQuestion question(Object[] row) {
        return new EvaluationQuestion(
                SqlValues.number(row[0]),
                EvaluationQuestion.Kind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    /** @return id */
    public long add(EvaluationForm form) {
        long id = SqlStatement.insert(
                em,
                "insert into training_evaluation_form (german, english) values (?1, ?2)",
                form.german(),
                form.english());
        write(id, 1, form.questions());
        return id;
    }

    /** @throws Conflict when somebody else was faster */
    public void change(long id, EvaluationForm form) {
        Head head = head(SELECT + " for update", id);
        Conflict.unlessSame(form.version(), head.version());
        int edition = head.edition();
        if (!unstored(questions(id, edition)).equals(unstored(form.questions()))) {
            edition = free(id, edition);
            write(id, edition, form.questions());
        }
        SqlStatement.of(
                        em,
                        "update training_evaluation_form set german = ?2, english = ?3, edition = ?4,"
                                + " version = version + 1 where id = ?1",
                        id,
                        form.german(),
                        form.english(),
                        edition)
                .execute();
    }

    /** This edition without its questions when nobody was asked them, else the next. */
    private int free(long form, int edition) {
        boolean asked = SqlStatement.of(
                                em,
                                "select count(*) from training_evaluation where form_id = ?1 and edition = ?2",
                                form,
                                edition)
                        .number()
                > 0;
        if (!asked) {
            SqlStatement.of(
                            em,
                            "delete from training_evaluation_question where form_id = ?1 and edition = ?2",
                            form,
                            edition)
                    .execute();
        }
        return asked ? edition + 1 : edition;
    }

    /** What an offering asks with; 0: it does not ask. @throws NotFound when there is no such offering */
    public long ofOffering(String code) {
        return SqlStatement.of(
                        em, "select coalesce(evaluation_form_id, 0) from training_offering where code = ?1", code)
                .numbers()
                .findFirst()
                .orElseThrow(() -> new NotFound("training offering " + code));
    }

    public void use(String code, @Nullable Long form) {
        SqlStatement.of(em, "update training_offering set evaluation_form_id = ?2 where code = ?1", code, form)
                .execute();
    }

    private Head head(String sql, long id) {
        return SqlStatement.of(em, sql, id)
                .rows()
                .map(row -> new Head((String) row[0], (String) row[1], (int) SqlValues.number(row[2]), (int)
                        SqlValues.number(row[3])))
                .findFirst()
                .orElseThrow(() -> new NotFound("evaluation form " + id));
    }

    private static List<EvaluationQuestion> unstored(List<EvaluationQuestion> questions) {
        return questions.stream().map(EvaluationQuestion::unstored).toList();
    }

    private void write(long form, int edition, List<EvaluationQuestion> questions) {
        int position = 0;
        for (EvaluationQuestion each : questions) {
            SqlStatement.of(
                            em,
                            "insert into training_evaluation_question (form_id, edition, position, kind, german, english,"
                                    + " low_german, low_english, high_german, high_english)"
                                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                            form,
                            edition,
                            ++position,
                            each.kind().name(),
                            each.german(),
                            each.english(),
                            each.lowGerman(),
                            each.lowEnglish(),
                            each.highGerman(),
                            each.highEnglish())
                    .execute();
        }
    }
}
