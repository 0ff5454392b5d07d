package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.people.Asker;
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
    }
}
