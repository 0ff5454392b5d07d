package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.rosenstock.training.ExternalChanged;
import org.rosenstock.training.ExternalState;

/** Tells people what was decided about their training held by others, in the same transaction. */
@ApplicationScoped
class ExternalNotices {

    @Inject
    Messenger messenger;

    void onExternalChanged(@Observes ExternalChanged event) {
        kind(event)
                .ifPresent(kind -> messenger.tell(
                        kind,
                        List.of(Message.of(
                                event.employee(),
                                kind.thing("external", event.step()),
                                List.of(event.title()),
                                "/training/external-training?id=" + event.id()))));
    }

    private static Optional<NoticeKind> kind(ExternalChanged event) {
        return switch (event.to()) {
            case APPROVED ->
                Optional.of(
                        event.from() == ExternalState.HANDED_IN
                                ? NoticeKind.EXTERNAL_GIVEN_BACK
                                : NoticeKind.EXTERNAL_APPROVED);
            case REFUSED -> Optional.of(NoticeKind.EXTERNAL_REFUSED);
            case CONFIRMED -> Optional.of(NoticeKind.EXTERNAL_CONFIRMED);
            default -> Optional.empty();
        };
    }
}
