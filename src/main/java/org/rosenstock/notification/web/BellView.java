package org.rosenstock.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asking;

/** The bell in the top bar. One query a page, whatever is shown. */
@Named
@RequestScoped
public class BellView {

    private static final int LATEST = 5;

    @Inject
    Notices notices;

    @Inject
    Asking asking;

    @Inject
    FacesContext faces;

    private @Nullable List<NoticeRow> latest;

    public List<NoticeRow> getLatest() {
        if (latest == null) {
            latest = notices.latest(asking.asker(), LATEST);
        }
        return latest;
    }

    /** How many of the latest are unread. */
    public long getFresh() {
        return getLatest().stream().filter(notice -> !notice.read()).count();
    }

    public String text(NoticeRow notice) {
        return notice.text(faces.getViewRoot().getLocale());
    }
}
