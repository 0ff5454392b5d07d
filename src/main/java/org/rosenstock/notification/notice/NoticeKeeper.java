package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.learning.CourseAssigned;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.FolderReady;
import org.rosenstock.qualification.InstructionRecorded;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.qualification.RecordDecided;
import org.rosenstock.shared.Reminder;

/** Turns what happens in other contexts into notices, in the same transaction. */
@ApplicationScoped
class NoticeKeeper {

    private static final String COURSE = "/learning/course?id=";
    private static final String EVIDENCE = "/qualification/evidence";

    @Inject
    Messenger messenger;

    @Inject
    Obligations obligations;

    @Inject
    NoticeRepository notices;

    void onCourseAssigned(@Observes CourseAssigned event) {
        String by = notices.name(event.by());
        String thing = NoticeKind.ASSIGNED.thing("assignment", event.assignment());
        List<String> args =
                List.of(event.title(), event.due().toString(), by, Objects.requireNonNullElse(event.note(), ""));
        String url = COURSE + event.courseCode();
        messenger.tell(
                NoticeKind.ASSIGNED,
                event.employees().stream()
                        .map(employee -> Message.of(employee, thing, args, url))
                        .toList());
    }

    void onInstructionRecorded(@Observes InstructionRecorded event) {
        String thing = NoticeKind.INSTRUCTED.thing("instruction", event.instruction());
        List<String> args = List.of(event.topic(), event.on().toString(), event.instructor(), "");
        messenger.tell(
                NoticeKind.INSTRUCTED,
                event.employees().stream()
                        .map(employee -> Message.of(employee, thing, args, EVIDENCE))
                        .toList());
    }

    void onFolderReady(@Observes FolderReady event) {
        messenger.tell(
                NoticeKind.FOLDER,
                List.of(Message.of(
                        event.requester(),
                        NoticeKind.FOLDER.thing("folder", event.folder()),
                        List.of(String.valueOf(event.people()), event.day().toString(), "", ""),
                        "/qualification/folders")));
    }

    void onRecordDecided(@Observes RecordDecided event) {
        NoticeKind kind = switch (event.decision()) {
            case CONFIRMED -> NoticeKind.PROOF_CONFIRMED;
            case DECLINED -> NoticeKind.PROOF_DECLINED;
            case RECORDED -> NoticeKind.RECORDED;
            case CORRECTED -> NoticeKind.CORRECTED;
            case TAKEN_BACK -> NoticeKind.TAKEN_BACK;
            case OBJECTION_DECLINED -> NoticeKind.OBJECTION_DECLINED;
        };
        messenger.tell(
                kind,
                List.of(Message.of(
                        event.employee(), kind.thing("record", event.id()), List.of(event.title()), EVIDENCE)));
    }

    /** One portion of reminders, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(NoticeKind kind, String source, List<Reminder> reminders) {
        Set<Reminder> mandatory = mandatory(reminders);
        messenger.tell(
                kind,
                reminders.stream()
                        .filter(reminder -> !mandatory.contains(reminder))
                        .map(reminder -> message(kind, source, reminder))
                        .toList());
    }

    private static Message message(NoticeKind kind, String source, Reminder reminder) {
        return new Message(
                reminder.employee(),
                kind.thing(source, reminder.id()),
                source + ":" + reminder.id(),
                List.of(reminder.title(), reminder.due().toString(), "", ""),
                reminder.url(),
                null);
    }

    /** What a rule demands of the person anyway: its own reminders tell of it. */
    private Set<Reminder> mandatory(List<Reminder> reminders) {
        Set<Reminder> mandatory = new HashSet<>();
        reminders.stream()
                .filter(reminder -> reminder.url().startsWith(COURSE))
                .collect(Collectors.groupingBy(Reminder::url))
                .forEach((url, same) -> {
                    Set<Long> obliged = obliged(
                            url.substring(COURSE.length()),
                            same.stream().map(Reminder::employee).toList());
                    same.stream()
                            .filter(reminder -> obliged.contains(reminder.employee()))
                            .forEach(mandatory::add);
                });
        return mandatory;
    }

    private Set<Long> obliged(String course, List<Long> employees) {
        return obligations.byCourse(Asker.system(), course, employees).stream()
                .filter(item -> item.state() != ObligationState.DONE && item.state() != ObligationState.PAUSED)
                .map(ObligationItem::employee)
                .collect(Collectors.toSet());
    }
}
