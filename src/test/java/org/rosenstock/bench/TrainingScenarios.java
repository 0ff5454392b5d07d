package org.rosenstock.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rosenstock.harness.Rush;
import org.rosenstock.harness.Rush.Answer;
import org.rosenstock.harness.Visitor;
import org.rosenstock.launcher.CannotStart;
import org.rosenstock.launcher.local.LocalDatabase;

/** Live training with much to choose from, and with many who want the same seats. */
final class TrainingScenarios {

    static final int OFFERINGS = 2_000;
    static final int SESSIONS = 10_000;

    /** Far from the numbers that the database gives out. */
    private static final long FIRST = 7_000_000_000L;

    private static final String OFFERED = """
            insert ignore into training_offering (id, code, title, summary, goals, contents, audience, prerequisites, topic,
                   format, minutes, cost_cents, min_seats, max_seats, approval, cancel_days, waiting_rule, offer_hours, state)
            select %1$d + seq, concat('messung-', seq), concat('Fortbildung ', seq), 'Worum es geht, in einem Satz.',
                   'Ziele', 'Inhalte', 'Alle Beschäftigten', '', topic, format, minutes, cost_cents, min_seats, max_seats,
                   approval, cancel_days, waiting_rule, offer_hours, 'PUBLISHED'
              from seq_1_to_%2$d
              join (select o.*, row_number() over (order by id) - 1 number, count(*) over () many
                      from training_offering o where id < %1$d) sample on sample.number = seq %% sample.many
            """.formatted(FIRST, OFFERINGS);

    /** Five of each offering within a year gone by and a year to come, most of them with some seats left. */
    private static final String DATED = """
            insert ignore into training_session (id, offering_id, seats, online_link, opens_on, closes_on, first_day,
                   last_day, begins_at, confirmed)
            select %1$d + seq, %1$d + 1 + seq %% %2$d, 20, '', current_date - interval 400 day, day - interval 1 day, day, day,
                   day + interval 7 hour, seq %% 21
              from (select seq, current_date + interval (cast(seq as signed) * 7919 %% 731 - 365) day as day from seq_1_to_%3$d) dates
            """.formatted(FIRST, OFFERINGS, SESSIONS);

    private static final String DAYS = """
            insert ignore into training_session_day (session_id, day, starts, ends)
            select id, first_day, '09:00', '16:00' from training_session where id > %d""".formatted(FIRST);

    private final BenchPlatform platform;

    TrainingScenarios(BenchPlatform platform) {
        this.platform = platform;
    }

    /** Makes the catalogue as long as that of a large city's academy. */
    void fill() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(OFFERED);
            statement.executeUpdate(DATED);
            statement.executeUpdate(DAYS);
            statement.execute("analyze table training_offering, training_session");
        } catch (SQLException e) {
            throw new CannotStart("The trainings to be measured could not be written.", e);
        }
    }

    /** A thousand people want the twenty seats of one date, on two nodes; counts only when each seat is given once. */
    Measurement rush(String name) {
        Rush rush = new Rush(List.of(platform.address(), platform.second().address()));
        try (Connection connection = connect()) {
            rush.gather(connection);
            String date = rush.date();
            long start = System.nanoTime();
            List<Answer> answers = rush.begin(date);
            long nanos = System.nanoTime() - start;
            requireFair(rush.numbers(date), answers);
            rush.disperse(connection);
            return Measurement.of(name, answers.stream().map(Answer::nanos).toList(), nanos);
        } catch (SQLException e) {
            throw new CannotStart("The people of the rush could not be written.", e);
        }
    }

    private static void requireFair(List<List<Long>> numbers, List<Answer> answers) {
        long waiting = Rush.PEOPLE - Rush.SEATS;
        Set<Long> positions = answers.stream()
                .filter(answer -> answer.says("waiting"))
                .map(answer -> answer.number("position"))
                .collect(Collectors.toSet());
        boolean fair = answers.stream().allMatch(answer -> answer.status() == 201)
                && numbers.stream().allMatch(List.of((long) Rush.SEATS, 0L, waiting)::equals)
                && positions.equals(LongStream.rangeClosed(1, waiting).boxed().collect(Collectors.toSet()));
        if (!fair) {
            throw new Visitor.Unexpected("the seats were not given away fairly: " + numbers);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(platform.database(), LocalDatabase.USER, LocalDatabase.PASSWORD);
    }
}
