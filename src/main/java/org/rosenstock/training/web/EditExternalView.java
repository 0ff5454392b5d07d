package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DateText;
import org.rosenstock.training.ExternalForm;
import org.rosenstock.training.ExternalTrainings;
import org.rosenstock.training.ExternalTrainings.SentFile;

/** Page /training/edit-external: enters a training held by others; hours and costs as people type them. */
@Named
@RequestScoped
public class EditExternalView {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal EURO = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    @Inject
    Asking asking;

    @Inject
    ExternalTrainings trainings;

    private String title = "";
    private String provider = "";
    private String place = "";
    private String firstDay = "";
    private String lastDay = "";
    private String hours = "";
    private String cost = "";
    private String purpose = "";
    private @Nullable Part file;

    public String send() {
        long id;
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            id = trainings.enter(asking.asker(), form(), null);
        } else {
            try (InputStream content = sent.getInputStream()) {
                id = trainings.enter(asking.asker(), form(), new SentFile(sent.getSubmittedFileName(), content));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read what was sent", e);
            }
        }
        TrainingPages.say("training.external.sent");
        return "/training/external-training?faces-redirect=true&id=" + id;
    }

    private ExternalForm form() {
        String last = lastDay.isBlank() ? firstDay : lastDay;
        return new ExternalForm(
                title,
                provider,
                place,
                DateText.parse(firstDay).orElse(null),
                DateText.parse(last).orElse(null),
                number(hours, HOUR, -1),
                cost.isBlank() ? 0 : number(cost, EURO, -1),
                purpose);
    }

    /** A number with a comma or a point times the unit; what is no number is told by the door as out of range. */
    private static int number(String text, BigDecimal unit, int otherwise) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,7}([.]\\d{1,2})?")) {
            return otherwise;
        }
        BigDecimal value = new BigDecimal(plain);
        return value.compareTo(MOST) > 0
                ? otherwise
                : value.multiply(unit).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = Objects.requireNonNullElse(provider, "");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = Objects.requireNonNullElse(place, "");
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable String firstDay) {
        this.firstDay = Objects.requireNonNullElse(firstDay, "");
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = Objects.requireNonNullElse(lastDay, "");
    }

    public String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = Objects.requireNonNullElse(hours, "");
    }

    public String getCost() {
        return cost;
    }

    public void setCost(@Nullable String cost) {
        this.cost = Objects.requireNonNullElse(cost, "");
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = Objects.requireNonNullElse(purpose, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
