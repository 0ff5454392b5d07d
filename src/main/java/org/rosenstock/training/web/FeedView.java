package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.training.Feeds;

/** The part of /training/registrations that brings the own dates into the own calendar program. */
@Named
@RequestScoped
public class FeedView {

    @Inject
    Asking asking;

    @Inject
    Feeds feeds;

    @Inject
    OwnAddress address;

    private @Nullable String shown;

    /** Empty as long as there is none. */
    public String getAddress() {
        if (shown == null) {
            shown = feeds.secret(asking.asker())
                    .map(secret -> address.of("/training/feed/" + secret + ".ics"))
                    .orElse("");
        }
        return shown;
    }

    public String renew() {
        boolean first = getAddress().isEmpty();
        feeds.renew(asking.asker());
        TrainingPages.say(first ? "training.feed.made" : "training.feed.renewed");
        return "/training/registrations?faces-redirect=true";
    }

    public String end() {
        feeds.end(asking.asker());
        TrainingPages.say("training.feed.ended");
        return "/training/registrations?faces-redirect=true";
    }
}
