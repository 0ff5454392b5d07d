package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rosenstock.people.Asker;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.Letters;

/** The training office of the city has made one of the letters its own. */
@ApplicationScoped
public class DemoLetters implements DemoPart {

    @Inject
    Letters letters;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void fill() {
        LetterText text = letters.get(Asker.system(), LetterKind.REMINDER, "de");
        String body = text.body() + "\n\nIhr Fortbildungsbüro im Rathaus, Zimmer 12, Telefon 1234";
        letters.save(Asker.system(), LetterKind.REMINDER, "de", new LetterText(text.subject(), body, text.version()));
    }
}
