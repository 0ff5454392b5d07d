package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterPlace;
import org.rosenstock.training.LetterSample;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.Letters;

/** Page /training/letter: the text of a letter in one language, and how it looks about a real registration. */
@Named
@ViewScoped
public class LetterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Letters letters;

    @Inject
    transient HttpServletRequest request;

    private LetterKind kind = LetterKind.RECEIVED;
    private String language = "de";
    private int version;
    private String subject = "";
    private String body = "";
    private long sample;
    private transient @Nullable List<LetterSample> samples;
    private transient @Nullable LetterText shown;

    public void load() {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        kind = Arrays.stream(LetterKind.values())
                .filter(each -> each.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter " + id));
        language = "en".equals(request.getParameter("lang")) ? "en" : "de";
        LetterText text = letters.get(asking.asker(), kind, language);
        subject = text.subject();
        body = text.body();
        version = text.version();
        if (!getSamples().isEmpty()) {
            sample = getSamples().get(0).registration();
            preview();
        }
    }

    /** Shows the text as it stands in the form; nothing is kept and nothing sent. */
    public void preview() {
        shown = letters.preview(asking.asker(), kind, language, text(), sample);
    }

    public String save() {
        letters.save(asking.asker(), kind, language, text());
        return again("training.letter.saved");
    }

    public String reset() {
        letters.reset(asking.asker(), kind, language, version);
        return again("training.letter.isReset");
    }

    private LetterText text() {
        return new LetterText(subject, body, version);
    }

    private String again(String said) {
        TrainingPages.say(said);
        return "/training/letter?faces-redirect=true&id=" + kind + "&lang=" + language;
    }

    public List<LetterSample> getSamples() {
        if (samples == null) {
            samples = letters.samples(asking.asker());
        }
        return samples;
    }

    public String label(LetterSample each) {
        return each.name() + ", " + each.title() + ", " + TrainingPages.day(each.firstDay());
    }

    public List<LetterPlace> getPlaces() {
        return List.copyOf(LetterPlace.of(kind));
    }

    public @Nullable LetterText getShown() {
        return shown;
    }

    public boolean isOwn() {
        return version > 0;
    }

    public LetterKind getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    public long getSample() {
        return sample;
    }

    public void setSample(long sample) {
        this.sample = sample;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = Objects.requireNonNullElse(subject, "");
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Objects.requireNonNullElse(body, "");
    }
}
