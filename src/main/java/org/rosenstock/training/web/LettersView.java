package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.LetterRow;
import org.rosenstock.training.Letters;

/** Page /training/letters: all letters that go out about live training. */
@Named
@RequestScoped
public class LettersView {

    @Inject
    Asking asking;

    @Inject
    Letters letters;

    private @Nullable List<LetterRow> rows;

    public void load() {
        getRows();
    }

    public List<LetterRow> getRows() {
        if (rows == null) {
            rows = letters.list(asking.asker());
        }
        return rows;
    }
}
