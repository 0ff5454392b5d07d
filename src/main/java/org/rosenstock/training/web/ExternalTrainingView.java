package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.ExternalApprovals;
import org.rosenstock.training.ExternalRow;
import org.rosenstock.training.ExternalState;
import org.rosenstock.training.ExternalStep;
import org.rosenstock.training.ExternalTrainings;
import org.rosenstock.training.ExternalTrainings.SentFile;

/** Page /training/external-training: one training held by others; the person and those who decide act here. */
@Named
@RequestScoped
public class ExternalTrainingView {

    @Inject
    Asking asking;

    @Inject
    ExternalTrainings trainings;

    @Inject
    ExternalApprovals approvals;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String reason = "";
    private @Nullable Part file;
    private @Nullable ExternalRow row;
    private @Nullable List<ExternalStep> steps;

    public void load() {
        getRow();
    }

    public ExternalRow getRow() {
        if (row == null) {
            row = trainings.get(asking.asker(), id());
        }
        return row;
    }

    public List<ExternalStep> getSteps() {
        if (steps == null) {
            steps = trainings.history(asking.asker(), id());
        }
        return steps;
    }

    public boolean isOwn() {
        return getRow().employee() == asking.asker().employee();
    }

    public boolean isDecidable() {
        return approvals.mayDecide(asking.asker(), getRow());
    }

    public boolean isWithdrawable() {
        return isOwn() && getRow().state().isOpen() && getRow().state() != ExternalState.HANDED_IN;
    }

    /** Whether the person may hand in the certificate today. */
    public boolean isHandInDue() {
        return isOwn()
                && getRow().state() == ExternalState.APPROVED
                && !LocalDate.now(clock).isBefore(getRow().firstDay());
    }

    public String getSign() {
        return ExternalWords.sign(getRow().state());
    }

    public String getState() {
        return ExternalWords.state(getRow());
    }

    public String getDays() {
        return ExternalWords.days(getRow());
    }

    public String withdraw() {
        trainings.withdraw(asking.asker(), id());
        return again("training.external.withdrawn");
    }

    public String handIn() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Rejected.of("file", "training.external.fileNeeded");
        }
        try (InputStream content = sent.getInputStream()) {
            trainings.handIn(asking.asker(), id(), new SentFile(sent.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
        return again("training.external.handedIn");
    }

    public String approve() {
        approvals.approve(asking.asker(), id());
        return decided("training.external.approved");
    }

    public String refuse() {
        approvals.refuse(asking.asker(), id(), reason);
        return decided("training.external.refused");
    }

    public String confirm() {
        approvals.confirm(asking.asker(), id());
        return decided("training.external.confirmed");
    }

    public String giveBack() {
        approvals.giveBack(asking.asker(), id(), reason);
        return decided("training.external.givenBack");
    }

    private static String decided(String said) {
        TrainingPages.say(said);
        return "/training/approvals?faces-redirect=true";
    }

    private String again(String said) {
        TrainingPages.say(said);
        return "/training/external-training?faces-redirect=true&id=" + id();
    }

    private long id() {
        String text = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("external training " + text);
        }
        return Long.parseLong(text);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
