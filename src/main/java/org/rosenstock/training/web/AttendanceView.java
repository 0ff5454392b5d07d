package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.QrCode;
import org.rosenstock.training.AttendanceEntry;
import org.rosenstock.training.AttendanceList;
import org.rosenstock.training.AttendanceLists;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.RegistrationState;

/** Page /training/attendance: the list of a date, a day at a time; made for the telephone of the trainer. */
@Named
@RequestScoped
public class AttendanceView {

    @Inject
    Asking asking;

    @Inject
    AttendanceLists lists;

    @Inject
    OwnAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable AttendanceList list;
    private @Nullable String code;

    public void load() {
        getList();
    }

    public AttendanceList getList() {
        if (list == null) {
            list = lists.get(asking.asker(), id());
        }
        return list;
    }

    public List<LocalDate> getDays() {
        return new ArrayList<>(getList().days());
    }

    /** The day that is shown: that of the address, else today or the last one before. */
    public LocalDate getDay() {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = getDays();
        return DateText.parse(request.getParameter("day"))
                .filter(days::contains)
                .orElseGet(() -> days.stream()
                        .filter(day -> !day.isAfter(today))
                        .reduce((earlier, later) -> later)
                        .orElse(days.get(0)));
    }

    public String dayText(LocalDate day) {
        return TrainingPages.day(day);
    }

    public String dayShort(LocalDate day) {
        return TrainingPages.shortDay(day);
    }

    public String getTimes() {
        return TrainingPages.times(getList().session());
    }

    public String getPlace() {
        return TrainingPages.place(getList().session());
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public boolean isMarked(AttendanceEntry entry, AttendanceMark mark) {
        return entry.marks().get(getDay()) == mark;
    }

    public boolean isCheckedIn(AttendanceEntry entry) {
        return entry.checkedIn().contains(getDay());
    }

    /** Whether marks can be set for the day that is shown. */
    public boolean isOpen() {
        return getList().isOpen() && !getDay().isAfter(LocalDate.now(clock));
    }

    public boolean isToday() {
        return getList().isOpen() && getDay().equals(LocalDate.now(clock));
    }

    /** Whether the last day has come. */
    public boolean isClosable() {
        return getList().isOpen()
                && !LocalDate.now(clock).isBefore(getList().session().lastDay());
    }

    public long getUnmarked() {
        return getList().entries().stream()
                .filter(entry -> !entry.marks().containsKey(getDay()))
                .count();
    }

    public long count(String state) {
        return getList().count(RegistrationState.valueOf(state));
    }

    public String stateOf(AttendanceEntry entry) {
        return TrainingPages.text("training.state." + entry.state());
    }

    public String signOf(AttendanceEntry entry) {
        return RegistrationWords.sign(entry.state());
    }

    /** Sets the mark; the one that is set already is taken away again. */
    public void mark(AttendanceEntry entry, AttendanceMark mark) {
        AttendanceMark now = isMarked(entry, mark) ? null : mark;
        lists.mark(asking.asker(), id(), entry.registration(), getDay(), now);
        list = null;
    }

    public String markRest() {
        int marked = lists.markRest(asking.asker(), id(), getDay());
        TrainingPages.say("training.attendance.restMarked", marked);
        return again();
    }

    /** The code of today, absent before it is shown. */
    public @Nullable String getCode() {
        if (code == null && isToday()) {
            code = lists.code(asking.asker(), id()).orElse(null);
        }
        return code;
    }

    /** Where participants enter it, with the code. */
    public String getQr() {
        return QrCode.dataUri(address.of("/training/check-in?code=" + getCode()));
    }

    public String getCheckInAddress() {
        return address.of("/training/check-in");
    }

    public String startCode() {
        lists.startCode(asking.asker(), id());
        return again();
    }

    public String close() {
        lists.close(asking.asker(), id());
        TrainingPages.say("training.attendance.closed");
        return again();
    }

    private String again() {
        return "/training/attendance?faces-redirect=true&id=" + id() + "&day=" + getDay();
    }

    /** From the address; forms send it as "session", because a field named "id" hides the id of its form from scripts. */
    private long id() {
        String sent = Objects.requireNonNullElse(request.getParameter("session"), "");
        String text = sent.isEmpty() ? Objects.requireNonNullElse(request.getParameter("id"), "") : sent;
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("training session " + text);
        }
        return Long.parseLong(text);
    }
}
