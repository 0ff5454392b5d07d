package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.Sessions;

/** Who has which seat in the dates of the demo city: the past as it was kept, the coming by asking as people do. */
@ApplicationScoped
class DemoSeats {

    private static final int PEOPLE = 400;
    private static final int SEATS = 8;
    /** The dates that everybody of the first team wants, so that there is a waiting list. */
    private static final int POPULAR = 3;

    private static final int ASKED = 14;
    /** The demo employee asks for every one of these. */
    private static final int SHOWN = 2;

    private static final String ATTENDED = """
            insert into training_registration (session_id, employee_id, state, purpose, requested_at, requested_by)
            select s.id, e.id, case mod(s.id + e.id, 12) when 0 then 'ABSENT' when 1 then 'EXCUSED' else 'ATTENDED' end,
                   '', s.begins_at - interval 40 day, e.id
              from training_session s join people_employee e on e.id in (select id from %s ids)
                   and e.entry_date < s.first_day - interval 40 day
             where s.id = ?""".formatted("json_table(?, '$[*]' columns (id bigint path '$')) ");

    private static final String STEPS = """
            insert into training_registration_step (registration_id, event, from_state, to_state, actor_id, at, reason)
            select r.id, t.event, t.from_state, coalesce(t.to_state, r.state), if(t.later, 0, r.employee_id),
                   r.requested_at + interval if(t.later, 41, 0) day, ''
              from training_registration r join training_session s on s.id = r.session_id and s.id in (select id from %s ids)
              join (select 'REQUEST' as event, null as from_state, 'CONFIRMED' as to_state, false as later, null as only_for
                    union all select 'ATTEND', 'CONFIRMED', null, true, 'ATTENDED'
                    union all select 'MISS', 'CONFIRMED', null, true, 'ABSENT'
                    union all select 'EXCUSE', 'CONFIRMED', null, true, 'EXCUSED') t
                   on t.only_for is null or t.only_for = r.state
             order by r.id, t.later""".formatted("json_table(?, '$[*]' columns (id bigint path '$')) ");

    private static final String SEATED = """
            insert into training_registration (session_id, employee_id, unit_id, state, purpose, requested_at, requested_by)
            select s.id, e.id, (select min(p.org_unit_id) from people_position p where p.employee_id = e.id
                                   and (p.valid_until is null or p.valid_until >= s.last_day)),
                   'CONFIRMED', '', s.begins_at - interval 20 day, e.id
              from training_session s join people_employee e on e.id in (select id from %s ids)
             where s.id = ?""".formatted("json_table(?, '$[*]' columns (id bigint path '$')) ");

    private static final String CLOSED = "update training_session set state = 'CLOSED' where id in (select id from "
            + "json_table(?, '$[*]' columns (id bigint path '$')) ids)";

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private final Random random = new Random(20_261_123);

    void past(List<Long> dates) {
        List<Long> people = people();
        for (long date : dates) {
            Collections.shuffle(people, random);
            execute(ATTENDED, SqlIds.json(people.subList(0, Math.min(SEATS, people.size()))), date);
        }
        execute(STEPS, SqlIds.json(dates));
        execute(CLOSED, SqlIds.json(dates));
    }

    /** Gives these people a seat in a date that may have begun. */
    void confirmed(long date, List<Long> people) {
        String ids = SqlIds.json(people);
        execute(SEATED, ids, date);
        execute("update training_session set confirmed = confirmed + ? where id = ?", people.size(), date);
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the training of the demo city", e);
        }
    }

    void coming(List<Long> dates) {
        List<Long> people = people();
        long number = 0;
        for (long date : dates) {
            if (sessions.get(Asker.system(), date).opensOn().isAfter(LocalDate.now(clock))) {
                continue;
            }
            Collections.shuffle(people, random);
            int asking = number < POPULAR ? 2 * ASKED : 1 + random.nextInt(ASKED);
            Set<Long> askers = new LinkedHashSet<>(people.subList(0, Math.min(asking, people.size())));
            if (number++ % SHOWN == 0) {
                employees.byLogin(Asker.system(), "employee").ifPresent(person -> askers.add(person.id()));
            }
            for (long person : askers) {
                registrations.request(
                        new Asker(person, Set.of(), Set.of()), date, new RegistrationForm("", false, true));
            }
        }
    }

    /** Those who work here today. */
    private List<Long> people() {
        return new ArrayList<>(
                employees.list(Asker.system(), EmployeeQuery.everybody(), Paging.first(PEOPLE)).items().stream()
                        .map(EmployeeRow::id)
                        .toList());
    }
}
