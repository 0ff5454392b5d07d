package org.rosenstock.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /notification/inbox: all notices of the person who asks. */
@Named
@RequestScoped
public class InboxView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<NoticeRow> slice;

    public Slice<NoticeRow> getSlice() {
        if (slice == null) {
            slice = notices.list(asking.asker(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    public long getUnread() {
        return notices.unread(asking.asker());
    }

    public String text(NoticeRow notice) {
        return notice.text(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Marks everything as read and shows the page anew. */
    public String readAll() {
        notices.readAll(asking.asker());
        return "/notification/inbox?faces-redirect=true";
    }
}
