package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Paging;
import org.rosenstock.training.ExternalTrainings.SentFile;
import org.rosenstock.training.MaterialForm;
import org.rosenstock.training.Materials;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.Registrations;

/** Material of every offering, and of the dates in which the demo employee has a seat. */
@ApplicationScoped
public class DemoMaterials implements DemoPart {

    private static final int OFFERINGS = 100;
    private static final String NOTES = "Merkblatt%n%nBitte bringen Sie ein Beispiel aus Ihrer Arbeit mit.%n";
    private static final String PLAN = "Ablauf%n%n9:00 Ankommen%n9:15 Grundlagen%n12:00 Mittagspause%n13:00 Übungen%n";

    @Inject
    Materials materials;

    @Inject
    Offerings offerings;

    @Inject
    Registrations registrations;

    @Inject
    DemoTeam team;

    @Override
    public String name() {
        return "materials";
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public void fill() {
        Asker system = Asker.system();
        offerings
                .list(system, OfferingQuery.published(), Paging.first(OFFERINGS))
                .items()
                .forEach(this::ofOffering);
        team.asker("employee")
                .ifPresent(person -> registrations.mine(person).stream()
                        .filter(row -> row.state() == RegistrationState.CONFIRMED)
                        .map(RegistrationRow::session)
                        .forEach(session ->
                                materials.addToSession(system, session, file("Ablauf des Tages", "ablauf.txt", PLAN))));
    }

    private void ofOffering(OfferingRow row) {
        Asker system = Asker.system();
        materials.addToOffering(system, row.code(), file("Merkblatt zur Vorbereitung", "merkblatt.txt", NOTES));
        materials.addToOffering(
                system,
                row.code(),
                new MaterialForm("Weiterlesen im Wissen", "https://wissen.rosenstock.example/" + row.code(), null));
    }

    private static MaterialForm file(String title, String name, String text) {
        byte[] content = String.format(text).getBytes(StandardCharsets.UTF_8);
        return new MaterialForm(title, "", new SentFile(name, new ByteArrayInputStream(content)));
    }
}
