package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.rosenstock.learning.CourseAssigned;
import org.rosenstock.shared.Reminder;

/** Turns what happens in other contexts into notices, in the same transaction. */
@ApplicationScoped
class NoticeKeeper {

    @Inject
    Messenger messenger;

    @Inject
    NoticeRepository notices;

    void onCourseAssigned(@Observes CourseAssigned event) {
        String by = notices.name(event.by());
        String thing = NoticeKind.ASSIGNED.thing("assignment", event.assignment());
        List<String> args =
                List.of(event.title(), event.due().toString(), by, Objects.requireNonNullElse(event.note(), ""));
        String url = "/learning/course?id=" + event.courseCode();
        messenger.tell(
                NoticeKind.ASSIGNED,
                event.employees().stream()
                        .map(employee -> new Message(employee, thing, args, url))
                        .toList());
    }

    /** One portion of reminders, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(NoticeKind kind, String source, List<Reminder> reminders) {
        messenger.tell(
                kind,
                reminders.stream()
                        .map(reminder -> new Message(
                                reminder.employee(),
                                kind.thing(source, reminder.id()),
                                List.of(reminder.title(), reminder.due().toString(), "", ""),
                                reminder.url()))
                        .toList());
    }
}
