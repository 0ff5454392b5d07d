package org.rosenstock.qualification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.qualification.obligation.SmallCity.Person;
import org.rosenstock.qualification.requirement.RuleBook;
import org.rosenstock.shared.Jobs;
import org.rosenstock.shared.SqlValues;

/**
 * Plays three years of a small city day by day: people come, move, rest and leave, rules change, courses are taken.
 * After every day a plain model in memory says who has to be obliged to what, and earlier days must answer as they did.
 */
@InContainer
class ThreeYearsIT {

    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final int DAYS = 3 * 365 + 1;
    private static final int PEOPLE = 40;
    private static final int CUT_OFF = 41;
    private static final int TWO_NODES = 67;
    private static final int BY_SURVEY = 2;
    private static final int AGAIN = 14;
    private static final int WITHDRAWN = 1500;

    @Inject
    CityTables tables;

    @Inject
    ObligationKeeper keeper;

    @Inject
    UserTransaction transaction;

    @Inject
    ObligationJob job;

    @Inject
    Jobs jobs;

    @Inject
    ObligationEngine engine;

    @Inject
    RuleBook book;

    @Inject
    SmallOffices offices;

    @Inject
    PlayedDays played;

    private final SmallCity city = new SmallCity(20_210_201);
    private final Map<LocalDate, Map<String, String>> recorded = new HashMap<>();
    private final Map<String, Deque<LocalDate>> proofs = new TreeMap<>();
    private SmallRules rules;

    @Test
    void nothing_is_missing_nothing_too_much_and_no_day_is_rewritten() throws Exception {
        // Tonight's runs of the server know another today than this test: what it plays is long gone for them.
        List.of(job.name(), "privacy.removal", "reporting.rollup", "reporting.recount")
                .forEach(jobs::runNow);
        tables.prepare();
        played.begin();
        rules = new SmallRules(tables.units(), tables.roles(), tables.group());
        city.found(PEOPLE, FIRST.minusDays(1));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            play(day, i);
            check(day);
            played.record(day, city.people);
            LocalDate earlier = FIRST.plusDays(city.number(i + 1));
            assertThat(answers(earlier)).as("%s, asked on %s", earlier, day).isEqualTo(recorded.get(earlier));
            if (i % AGAIN == 0) {
                played.compare(earlier, day);
            }
        }
        assertThat(recorded.values().stream()
                        .flatMap(all -> all.values().stream())
                        .collect(Collectors.toSet()))
                .as("the city was no idle one")
                .contains("D", "P", "C", "L", "O");
        recorded.forEach(
                (day, was) -> assertThat(answers(day)).as("at the end, %s", day).isEqualTo(was));
        played.compareAll(offices.parents());
    }

    private void play(LocalDate day, int number) throws Exception {
        rules.changed(day).forEach(id -> {
            if (rules.ended(id, day)) {
                tables.endRule(id, day);
            } else {
                tables.rule(id, day, rules.definition(id));
            }
        });
        if (offices.live(day)) {
            city.close(SmallOffices.CLOSED, SmallOffices.HEIR, day);
        }
        city.live(day);
        city.people.stream().filter(person -> person.changed).forEach(person -> {
            tables.write(person, day);
            person.changed = false;
        });
        if (number % CUT_OFF == 0) {
            cutOff(day);
        }
        if (number % TWO_NODES == 0) {
            twoAtOnce(day);
        } else if (number % BY_SURVEY == 0) {
            follow(day);
            assertThat(night(day)).as("whom the survey left out on %s", day).isZero();
        } else {
            night(day);
        }
        learn(day);
        withdraw(day);
        if (number % CUT_OFF == 0) {
            night(day);
            assertThat(night(day)).as("nothing is left to do on %s", day).isZero();
        }
        recorded.put(day, answers(day));
    }

    private int night(LocalDate day) {
        return rules.ids().stream()
                .mapToInt(id -> job.portion(id, CityTables.FIRST, Long.MAX_VALUE, day))
                .sum();
    }

    /** As after a change among people: only those are looked at for whom a rule may mean something else. */
    private void follow(LocalDate day) throws Exception {
        Set<Long> people = city.people.stream().map(CityTables::id).collect(Collectors.toSet());
        transaction.begin();
        keeper.follow(rules.ids().stream().map(book::get).toList(), people, day);
        transaction.commit();
    }

    /** Half of it is written, then the power goes in the middle of the next portion. */
    private void cutOff(LocalDate day) throws Exception {
        List<Long> ids = rules.ids();
        long middle = CityTables.FIRST + PEOPLE / 2;
        ids.subList(0, ids.size() / 2).forEach(id -> keeper.applyPortion(id, CityTables.FIRST, middle, day));
        transaction.begin();
        engine.apply(book.get(ids.get(ids.size() - 1)), new Scope.Portion(middle + 1, Long.MAX_VALUE), day);
        transaction.rollback();
    }

    private void twoAtOnce(LocalDate day) throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<?>> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            nodes.add(threads.submit(() -> night(day)));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
    }

    private void learn(LocalDate day) {
        for (Person person : city.people) {
            if (!person.here(day) || person.paused != null || !city.luck(25)) {
                continue;
            }
            long id = CityTables.id(person);
            for (long rule : tables.open(id)) {
                SmallRules.courses(rule).forEach(course -> tables.prove(id, course, day));
                proofs.computeIfAbsent(rule + "/" + id, key -> new ArrayDeque<>())
                        .push(day);
                keeper.applyPortion(rule, id, id, day);
            }
        }
    }

    /** Now and then a proof turns out not to be one. */
    private void withdraw(LocalDate day) {
        proofs.forEach((key, days) -> {
            List<Long> ids = Stream.of(key.split("/")).map(Long::valueOf).toList();
            List<Long> courses = SmallRules.courses(ids.get(0));
            if (!days.isEmpty() && days.peek().isBefore(day) && courses.size() == 1 && city.luck(WITHDRAWN)) {
                tables.withdraw(ids.get(1), courses.get(0), day);
                days.pop();
                keeper.applyPortion(ids.get(0), ids.get(1), ids.get(1), day);
            }
        });
    }

    /** Exactly those concerned have exactly one row each, and who proved it within the interval is not late. */
    private void check(LocalDate day) {
        Set<String> wanted = new TreeSet<>();
        for (long rule : rules.ids()) {
            for (Person person : city.people) {
                if (person.here(day) && rules.concerned(rule, person, day)) {
                    wanted.add(rule + "/" + CityTables.id(person));
                }
            }
        }
        Map<String, String> standing = standing(day);
        assertThat(standing.keySet()).as("who is obliged on %s", day).isEqualTo(wanted);
        standing.forEach((key, letter) -> {
            LocalDate proof = proofs.getOrDefault(key, new ArrayDeque<>()).peek();
            Integer months = rules.months(Long.parseLong(key.substring(0, key.indexOf('/'))));
            if (proof != null && proof.equals(day)) {
                assertThat(letter).as("%s proved on %s", key, day).isEqualTo("D");
            }
            if (letter.equals("D") && months != null) {
                assertThat(proof).as("%s is done on %s", key, day).isNotNull();
                assertThat(proof.plusMonths(months))
                        .as("%s is done on %s", key, day)
                        .isAfterOrEqualTo(day);
            }
        });
    }

    private Map<String, String> standing(LocalDate day) {
        Map<String, String> all = new TreeMap<>();
        for (Object[] row : tables.standing(day)) {
            String key = SqlValues.number(row[0]) + "/" + SqlValues.number(row[1]);
            assertThat(all.put(key, String.valueOf(row[2])))
                    .as("one row for %s on %s", key, day)
                    .isNull();
        }
        return all;
    }

    /** The same with the proofs there were. */
    private Map<String, String> answers(LocalDate day) {
        Map<String, String> all = standing(day);
        all.put("proofs", tables.proofs(day));
        return all;
    }
}
