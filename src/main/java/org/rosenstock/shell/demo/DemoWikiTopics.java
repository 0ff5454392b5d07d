package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.wiki.PageEdit;
import org.rosenstock.wiki.PageForm;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.Reviews;

/** The many short pages of the city beside those written with care: of one pattern, linked, with history and owners. */
@ApplicationScoped
public class DemoWikiTopics implements DemoPart {

    private static final List<String> WRITERS = List.of("author", "lead", "hr", "employee", "council");
    private static final int OVERDUE_EACH = 17;
    private static final int CHANGED_EACH = 3;
    private static final int FIRST_MONTH = 4;
    private static final int MONTHS = 14;

    @Inject
    Pages pages;

    @Inject
    Reviews reviews;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "wiki topics";
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public void fill() {
        List<Asker> writers = WRITERS.stream()
                .map(login -> employees.byLogin(Asker.system(), login))
                .flatMap(Optional::stream)
                .map(EmployeeRow::id)
                .map(id -> new Asker(id, Set.of(), Set.of()))
                .toList();
        List<CSVRecord> topics = CityFiles.list("wiki/topics.csv");
        Map<String, CSVRecord> sections = new HashMap<>();
        Map<String, Long> parents = new HashMap<>();
        CityFiles.list("wiki/sections.csv").forEach(section -> {
            sections.put(place(section), section);
            String text = DemoWikiText.section(section, topicsOf(topics, section));
            parents.put(place(section), write(writers, parents.size(), section, section.get("section"), null, text));
        });
        for (int number = 0; number < topics.size(); number++) {
            CSVRecord topic = topics.get(number);
            CSVRecord section = Objects.requireNonNull(sections.get(place(topic)));
            String text = DemoWikiText.topic(topic, section, neighbour(topics, number));
            long page = write(writers, number, topic, topic.get("title"), parents.get(place(topic)), text);
            finish(writers, number, page, text);
        }
    }

    private long write(
            List<Asker> writers, int number, CSVRecord row, String title, @Nullable Long parent, String text) {
        Asker writer = writers.get(number % writers.size());
        return pages.create(writer, row.get("space"), new PageForm(title, parent, text, ""));
    }

    /** Some were changed since by somebody else, some should have been looked over. */
    private void finish(List<Asker> writers, int number, long page, String text) {
        if (number % CHANGED_EACH == 0) {
            Asker other = writers.get((number + 1) % writers.size());
            String longer = text + "\nFragen beantwortet das Team gern, am besten vor 15 Uhr.\n";
            pages.save(
                    other,
                    page,
                    new PageEdit(pages.get(other, page).title(), longer, 1, "Erreichbarkeit ergänzt", true));
        }
        boolean overdue = number % OVERDUE_EACH == OVERDUE_EACH - 1;
        Asker owner = overdue ? writers.get(writers.size() - 1) : writers.get(number % writers.size());
        LocalDate day = LocalDate.now(clock).plusMonths(overdue ? -1 - number % 2 : FIRST_MONTH + number % MONTHS);
        reviews.appoint(Asker.system(), page, owner.employee(), day);
    }

    private static Stream<CSVRecord> topicsOf(List<CSVRecord> topics, CSVRecord section) {
        return topics.stream().filter(topic -> place(topic).equals(place(section)));
    }

    private static CSVRecord neighbour(List<CSVRecord> topics, int number) {
        List<CSVRecord> same = topicsOf(topics, topics.get(number)).toList();
        return same.get((same.indexOf(topics.get(number)) + 1) % same.size());
    }

    private static String place(CSVRecord row) {
        return row.get("space") + "/" + row.get("section");
    }
}
