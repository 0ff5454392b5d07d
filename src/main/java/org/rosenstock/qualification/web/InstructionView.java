package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.InstructionDetail;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/**
 * Page /qualification/instruction: runs an instruction on site. The list stays as it was shown until it is shown anew,
 * so that a tick never meets another person than the one that was seen.
 */
@Named
@ViewScoped
public class InstructionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    transient Asking asking;

    @Inject
    transient Instructions instructions;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private long id;
    private final HashMap<Long, Boolean> ticked = new HashMap<>();
    private boolean affirmed;
    private transient @Nullable Part file;
    private transient @Nullable InstructionDetail detail;

    public void load() {
        String text = String.valueOf(request.getParameter("id"));
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("instruction " + text);
        }
        id = Long.parseLong(text);
        refresh();
    }

    /** As {@link #refresh}, and says so when the instruction has ended. */
    public void look() {
        boolean before = isRunning();
        refresh();
        if (before && !isRunning()) {
            throw new Conflict("qualification.instruct.ended");
        }
    }

    /** Shows what others have done meanwhile. */
    public void refresh() {
        detail = instructions.get(asking.asker(), id);
        ticked.clear();
        detail.people().forEach(person -> ticked.put(person.employee(), person.present()));
    }

    public InstructionDetail getDetail() {
        if (detail == null) {
            refresh();
        }
        return java.util.Objects.requireNonNull(detail);
    }

    public InstructionRow getRow() {
        return getDetail().row();
    }

    /** Whether the asker can go on with it. */
    public boolean isRunning() {
        return getDetail().own() && getRow().isOpen();
    }

    public boolean isOnScreen() {
        return getRow().method() == InstructionMethod.CONFIRMED_ON_SCREEN;
    }

    public boolean isToday() {
        return getRow().on().equals(LocalDate.now(clock));
    }

    /** The code in two groups, easy to say and to read. */
    public @Nullable String getCode() {
        String code = getDetail().code();
        return code == null ? null : code.substring(0, 3) + " " + code.substring(3);
    }

    /** "9:05" */
    public String hour(Instant instant) {
        return HOUR.format(instant.atZone(clock.getZone()));
    }

    /** Address at which people enter the code, short enough to say. */
    public String getAddress() {
        int port = request.getServerPort();
        return request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port) + "/da";
    }

    public long getPresent() {
        return ticked.values().stream().filter(Boolean.TRUE::equals).count();
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public void tick(long employee) {
        change(() -> instructions.tick(asking.asker(), id, employee, Boolean.TRUE.equals(ticked.get(employee))));
    }

    public void remove(long employee) {
        change(() -> instructions.remove(asking.asker(), id, employee));
        refresh();
    }

    /** Does it, or shows how things stand when somebody ended the instruction in another window. */
    void change(Runnable change) {
        try {
            change.run();
        } catch (Conflict ended) {
            refresh();
            throw ended;
        }
    }

    /** "Selbst bestätigt um 10:31", "Auf Papier unterschrieben" */
    public String how(Participant person) {
        Instant confirmed = person.confirmedAt();
        if (confirmed != null) {
            return PageMessages.text("qualification.instruction.confirmed", hour(confirmed));
        }
        boolean signed = getRow().document() != null;
        return PageMessages.text(signed ? "qualification.instruction.signed" : "qualification.instruction.noted");
    }

    public String startCode() {
        change(() -> instructions.startCode(asking.asker(), id));
        return again();
    }

    public String attach() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw Rejected.of("file", "qualification.instruct.fileNeeded");
        }
        try (InputStream content = sent.getInputStream()) {
            change(() -> instructions.attach(asking.asker(), id, sent.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
        PageMessages.afterRedirect("qualification.instruction.attached");
        return again();
    }

    public String close() {
        change(() -> PageMessages.afterRedirect(
                "qualification.instruction.closed", instructions.close(asking.asker(), id, affirmed)));
        return again();
    }

    public String cancel() {
        change(() -> instructions.cancel(asking.asker(), id));
        PageMessages.afterRedirect("qualification.instruction.cancelled");
        return again();
    }

    public String reopen() {
        change(() -> instructions.reopen(asking.asker(), id));
        return again();
    }

    private String again() {
        return "/qualification/instruction?faces-redirect=true&id=" + id;
    }

    public boolean isAffirmed() {
        return affirmed;
    }

    public void setAffirmed(boolean affirmed) {
        this.affirmed = affirmed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
