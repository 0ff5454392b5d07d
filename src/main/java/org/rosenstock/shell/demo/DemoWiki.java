package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Employees;
import org.rosenstock.wiki.PageForm;
import org.rosenstock.wiki.Pages;
import org.rosenstock.wiki.Reviews;
import org.rosenstock.wiki.SpaceForm;
import org.rosenstock.wiki.Spaces;

/** The areas of knowledge of the city. */
@ApplicationScoped
public class DemoWiki implements DemoPart {

    private static final List<SpaceForm> SPACES = List.of(
            new SpaceForm("Bürgerservice", "", "Anträge am Schalter, Gebühren, Vordrucke", "users-round", null),
            new SpaceForm("Vergabe", "", "Wie wir einkaufen und Aufträge vergeben", "briefcase", null),
            new SpaceForm("Personal", "", "Arbeitszeit, Urlaub, Dienstreisen", "user-round", null),
            new SpaceForm("IT und E-Akte", "", "Programme, Geräte, Ablage", "list-tree", null),
            new SpaceForm("Bauen und Wohnen", "", "Verfahren der Bauaufsicht", "house", null),
            new SpaceForm("Führung", "", "Besprechen, anleiten, übergeben", "graduation-cap", null));

    @Inject
    Spaces spaces;

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
        return "wiki";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void fill() {
        SPACES.forEach(space -> spaces.create(Asker.system(), space));
        Map<String, Long> written = new HashMap<>();
        CityFiles.list("wiki/pages.csv").forEach(row -> {
            String text = CityFiles.text("wiki/" + row.get("file") + ".md");
            String title = text.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
            String body = text.substring(text.indexOf('\n') + 1).strip() + "\n";
            PageForm form = new PageForm(title, written.get(row.get("parent")), body, "");
            long page = pages.create(Asker.system(), row.get("space"), form);
            written.put(row.get("file"), page);
            employees
                    .byLogin(Asker.system(), row.get("owner"))
                    .ifPresent(owner -> reviews.appoint(Asker.system(), page, owner.id(), inMonths(row.get("months"))));
        });
    }

    private LocalDate inMonths(String months) {
        return LocalDate.now(clock).plusMonths(Long.parseLong(months));
    }
}
