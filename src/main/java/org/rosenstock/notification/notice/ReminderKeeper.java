package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.qualification.RemindersPlanned;
import org.rosenstock.qualification.RemindersPlanned.Item;
import org.rosenstock.qualification.RequirementDefinition.Recipient;

/** Tells people about obligations, their own and those of others, in the transaction that records it. */
@ApplicationScoped
class ReminderKeeper {

    @Inject
    Messenger messenger;

    void onRemindersPlanned(@Observes RemindersPlanned event) {
        Map<NoticeKind, List<Message>> messages = new EnumMap<>(NoticeKind.class);
        for (Item item : event.items()) {
            messages.computeIfAbsent(kind(item, event.day()), kind -> new ArrayList<>())
                    .add(message(item));
        }
        messages.forEach(messenger::tell);
    }

    private static NoticeKind kind(Item item, LocalDate day) {
        return switch (item.kind()) {
            case PERSON -> item.due().isBefore(day) ? NoticeKind.OVERDUE : NoticeKind.SOON;
            case LEAD -> NoticeKind.TEAM;
            case OFFICE -> NoticeKind.OFFICE;
        };
    }

    private static Message message(Item item) {
        return new Message(
                item.recipient(),
                "reminder:" + item.reminder(),
                item.deadline(),
                List.of(item.title(), item.due().toString(), item.kind() == Recipient.PERSON ? "" : item.name(), ""),
                url(item),
                item.reminder());
    }

    private static String url(Item item) {
        return switch (item.kind()) {
            case PERSON ->
                item.courseCode().isEmpty() ? "/qualification/reminders" : "/learning/course?id=" + item.courseCode();
            case LEAD -> "/qualification/team";
            case OFFICE -> "/notification/inbox";
        };
    }
}
