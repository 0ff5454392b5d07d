package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.Attention;
import org.rosenstock.training.AttentionItem;
import org.rosenstock.training.Desk;

/** The part of the desk that says what needs attention. */
@Named
@RequestScoped
public class AttentionView {

    @Inject
    Asking asking;

    @Inject
    Desk desk;

    private @Nullable List<Group> groups;

    /** A reason with what it is about; {@code more} are not listed. */
    public record Group(Attention why, long total, List<AttentionItem> items, long more) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /** Reasons for which there is something. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = Arrays.stream(Attention.values())
                    .map(this::group)
                    .filter(group -> group.total() > 0)
                    .toList();
        }
        return groups;
    }

    private Group group(Attention why) {
        var found = desk.attention(asking.asker(), why);
        return new Group(
                why, found.total(), found.items(), found.total() - found.items().size());
    }

    public String day(AttentionItem item) {
        return TrainingPages.day(item.day());
    }

    /** Where the one action is done. */
    public String link(Attention why, AttentionItem item) {
        return switch (why) {
            case NO_ROOM, NO_TRAINER -> "/training/session?id=" + item.session();
            case WAITING -> "/training/session?offering=" + item.offering();
            case LAPSING -> "/training/registration?id=" + item.registration();
            case UNDECIDED -> "/training/approvals";
            case FEW, NOT_CLOSED -> "/training/participants?id=" + item.session();
        };
    }
}
