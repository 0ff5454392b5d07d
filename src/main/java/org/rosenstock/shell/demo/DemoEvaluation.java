package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.rosenstock.people.Asker;
import org.rosenstock.training.EvaluationForm;
import org.rosenstock.training.EvaluationForms;
import org.rosenstock.training.EvaluationQuestion;
import org.rosenstock.training.EvaluationQuestion.Kind;

/**
 * What people of the demo city think of their training: of most dates enough answered, of every third too few, and the
 * newest dates still ask, the demo employee among others.
 */
@ApplicationScoped
public class DemoEvaluation implements DemoPart {

    private static final int DAYS = 14;

    private static final String ASKED = """
            insert into training_evaluation (session_id, form_id, edition, last_day, people, answers)
            select s.id, f.id, f.edition, s.last_day + interval ? day, count(r.id),
                   if(s.last_day + interval ? day >= ?, 0, if(mod(s.id, 3) = 0, least(count(r.id), 3), count(r.id)))
              from training_session s join training_offering o on o.id = s.offering_id
              join training_evaluation_form f on f.id = o.evaluation_form_id
              join training_registration r on r.session_id = s.id and r.state in ('ATTENDED', 'PARTLY')
             where s.state = 'CLOSED' group by s.id, f.id, f.edition, s.last_day""";

    /** Mostly good, each offering a little different; numbers from what is there, so that every city is the same. */
    private static final String COUNTED = """
            insert into training_evaluation_count (session_id, question_id, choice, number)
            select e.session_id, q.id, if(q.kind = 'YES_NO', if(mod(n.n * 7 + e.session_id, 6) = 0, 2, 1),
                       5 - floor(pow(mod(n.n * 37 + e.session_id * 11 + q.position * 17, 100) / 100, 1.6)
                           * (2 + mod(e.session_id + q.position, 3)))) choice, count(*)
              from training_evaluation e join training_evaluation_question q
                   on q.form_id = e.form_id and q.edition = e.edition and q.kind <> 'TEXT'
              join (select 1 n union select 2 union select 3 union select 4 union select 5 union select 6 union select 7
                    union select 8 union select 9 union select 10 union select 11 union select 12) n on n.n <= e.answers
             group by e.session_id, q.id, choice""";

    private static final String WRITTEN = """
            insert into training_evaluation_text (id, session_id, question_id, answer)
            select left(sha2(rand(), 256), 36), e.session_id, q.id, ? from training_evaluation e join training_evaluation_question q
                on q.form_id = e.form_id and q.edition = e.edition and q.kind = 'TEXT' and q.position = ?
             where e.answers > 0 and mod(e.session_id, 5) = ?""";

    private static final String SEAT = """
            insert into training_registration (session_id, employee_id, state, purpose, requested_at, requested_by)
            select s.id, p.id, 'ATTENDED', '', s.begins_at - interval 20 day, p.id
              from training_session s join people_employee p on p.user_name = 'employee'
             where s.state = 'CLOSED' and not exists (select 1 from training_registration r
                   where r.session_id = s.id and r.employee_id = p.id)
             order by s.last_day desc, s.id limit 1""";

    private static final List<String> KEEP = List.of(
            "Die Übungen mit eigenen Fällen.",
            "Kleine Gruppe, jede Frage wurde beantwortet.",
            "Unterlagen zum Nachlesen.",
            "Viel Austausch mit anderen Ämtern.",
            "Guter Wechsel aus Vortrag und Üben.");

    private static final List<String> CHANGE = List.of(
            "Bitte eine Pause mehr am Nachmittag.",
            "Der Raum war sehr warm.",
            "Ein zweiter Termin zum Auffrischen wäre gut.",
            "Die Unterlagen bitte schon vorher schicken.",
            "Mehr Zeit für die Beispiele am Ende.");

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    EvaluationForms forms;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public void fill() {
        online();
        execute(SEAT);
        execute(ASKED, DAYS, DAYS, LocalDate.now(clock));
        execute(COUNTED);
        for (int i = 0; i < KEEP.size(); i++) {
            execute(WRITTEN, KEEP.get(i), 6, i);
            execute(WRITTEN, CHANGE.get(i), 7, i);
        }
    }

    /** A second, shorter form, for a training that is held online. */
    private void online() {
        long form = forms.create(
                Asker.system(),
                new EvaluationForm(
                        "Rückmeldung zu einem Online-Termin",
                        "Feedback on an online date",
                        List.of(
                                new EvaluationQuestion(
                                        0,
                                        Kind.SCALE,
                                        "Wie gut konnten Sie folgen?",
                                        "How well could you follow?",
                                        "gar nicht",
                                        "not at all",
                                        "sehr gut",
                                        "very well"),
                                new EvaluationQuestion(
                                        0,
                                        Kind.YES_NO,
                                        "Hat die Technik funktioniert?",
                                        "Did the technology work?",
                                        "",
                                        "",
                                        "",
                                        "")),
                        0));
        forms.use(Asker.system(), "videokonferenz", form);
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the feedback of the demo city", e);
        }
    }
}
