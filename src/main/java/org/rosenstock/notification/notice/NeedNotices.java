package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.training.NeededDatePlanned;

/** Tells people of a date of what they would like to attend, in the same transaction. */
@ApplicationScoped
class NeedNotices {

    @Inject
    Messenger messenger;

    void onPlanned(@Observes NeededDatePlanned event) {
        List<String> args = List.of(event.title(), event.day().toString(), "", "");
        String thing = NoticeKind.NEED_DATE.thing("session", event.session());
        String url = "/training/offering?id=" + event.offering() + "&session=" + event.session();
        messenger.tell(
                NoticeKind.NEED_DATE,
                event.people().stream()
                        .map(person -> Message.of(person, thing, args, url))
                        .toList());
    }
}
