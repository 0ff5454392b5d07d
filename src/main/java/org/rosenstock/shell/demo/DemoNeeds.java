package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.shared.Paging;
import org.rosenstock.training.Approval;
import org.rosenstock.training.Needs;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/** What people of the demo city would like to attend, though no date suits them. */
@ApplicationScoped
public class DemoNeeds implements DemoPart {

    private static final int OFFERINGS = 6;
    private static final int PEOPLE = 200;
    /** How many wish for the first one; each next one has a little less. */
    private static final int MOST = 14;
    /** The demo employee is among those who wish for these. */
    private static final int SHOWN = 2;

    /** Without a date until the office plans one. */
    private static final List<OfferingForm> DATELESS = List.of(
            form(
                    "Deutsche Gebärdensprache am Schalter",
                    "Begrüßen, nach dem Anliegen fragen, den Weg zeigen: einfache Gespräche mit gehörlosen Menschen.",
                    TrainingTopic.COMMUNICATION,
                    720),
            form(
                    "Beteiligungsabende moderieren",
                    "Wie viele zu Wort kommen, auch wenn die Meinungen auseinandergehen.",
                    TrainingTopic.LEADERSHIP,
                    420));

    private static final List<String> WISHES = List.of(
            "",
            "Am besten vormittags.",
            "",
            "Nicht in den Herbstferien.",
            "",
            "Ich arbeite dienstags und donnerstags.",
            "",
            "Gern online, ich wohne weit weg.");

    /** Not all of today. */
    private static final String EARLIER =
            "update training_need set noted_at = noted_at - interval mod(id * 17, 90) + mod(id, 5) day";

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Inject
    Needs needs;

    @Inject
    Offerings offerings;

    @Inject
    Employees employees;

    @Inject
    DemoTeam team;

    private final Random random = new Random(20_261_124);

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public int order() {
        return 74;
    }

    @Override
    public void fill() {
        List<Long> people =
                employees.list(Asker.system(), EmployeeQuery.everybody(), Paging.first(PEOPLE)).items().stream()
                        .map(EmployeeRow::id)
                        .toList();
        List<String> wished =
                new ArrayList<>(DATELESS.stream().map(this::offered).toList());
        wished.addAll(furthest());
        for (int i = 0; i < wished.size(); i++) {
            String offering = wished.get(i);
            for (int person = 0; person < Math.max(1, MOST - 2 * i); person++) {
                note(new Asker(people.get(random.nextInt(people.size())), Set.of(), Set.of()), offering);
            }
            if (i < SHOWN) {
                team.asker("employee").ifPresent(employee -> note(employee, offering));
            }
        }
        notedEarlier();
    }

    private void notedEarlier() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(EARLIER)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot fill the needs of the demo city", e);
        }
    }

    private String offered(OfferingForm form) {
        String code = offerings.create(Asker.system(), form);
        offerings.publish(Asker.system(), code);
        return code;
    }

    /** Codes of those whose next date is furthest away. */
    private List<String> furthest() {
        List<String> dated = offerings
                .list(
                        Asker.system(),
                        new OfferingQuery("", Set.of(), Set.of(), false, Set.of(OfferingState.PUBLISHED)),
                        Paging.first(PEOPLE))
                .items()
                .stream()
                .filter(row -> row.nextDay() != null)
                .map(OfferingRow::code)
                .toList();
        return dated.subList(Math.max(0, dated.size() - OFFERINGS), dated.size());
    }

    /** Whoever has a seat needs none. */
    private void note(Asker person, String offering) {
        if (needs.mayNote(person, offering)) {
            needs.note(person, offering, WISHES.get(random.nextInt(WISHES.size())));
        }
    }

    private static OfferingForm form(String title, String summary, TrainingTopic topic, int minutes) {
        return new OfferingForm(
                title,
                summary,
                "",
                "",
                "",
                "",
                topic,
                TrainingFormat.ON_SITE,
                minutes,
                0,
                6,
                12,
                Approval.LEAD,
                7,
                WaitingRule.ARRIVAL,
                48,
                List.of(),
                0);
    }
}
