package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterText;

/** The texts of letters: those the office changed, the delivered ones for all others. */
@ApplicationScoped
public class LetterTexts {

    @PersistenceContext
    EntityManager em;

    /** Names a text. @param language de or en */
    public record Key(LetterKind kind, String language) {}

    /** All that the office changed. */
    public Map<Key, LetterText> own() {
        Map<Key, LetterText> own = new HashMap<>();
        SqlStatement.of(em, "select kind, language, subject, body, version from training_letter_text")
                .rows()
                .forEach(row -> own.put(
                        new Key(LetterKind.valueOf((String) row[0]), (String) row[1]),
                        new LetterText((String) row[2], (String) row[3], (int) SqlValues.number(row[4]))));
        return own;
    }

    public LetterText get(LetterKind kind, String language) {
        Key key = new Key(kind, language);
        LetterText own = own().get(key);
        return own == null ? delivered(key) : own;
    }

    /** First line subject, the rest below an empty line the text. */
    public static LetterText delivered(Key key) {
        String path = "/org/rosenstock/training/letter/" + key.language() + "/" + key.kind() + ".txt";
        try (InputStream in = LetterTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in the application: " + path);
            }
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", 2);
            return new LetterText(parts[0], parts[1], 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + path, e);
        }
    }

    /** @return false when somebody else was faster */
    public boolean put(LetterKind kind, String language, LetterText text) {
        String sql = text.version() == 0
                ? "insert ignore into training_letter_text (kind, language, subject, body, version)"
                        + " values (?1, ?2, ?3, ?4, ?5 + 1)"
                : "update training_letter_text set subject = ?3, body = ?4, version = version + 1"
                        + " where kind = ?1 and language = ?2 and version = ?5";
        return SqlStatement.of(em, sql, kind.name(), language, text.subject(), text.body(), text.version())
                        .execute()
                > 0;
    }

    /** Goes back to the delivered text. @return false when the text is another one by now */
    public boolean remove(LetterKind kind, String language, int version) {
        return SqlStatement.of(
                                em,
                                "delete from training_letter_text where kind = ?1 and language = ?2 and version = ?3",
                                kind.name(),
                                language,
                                version)
                        .execute()
                > 0;
    }
}
