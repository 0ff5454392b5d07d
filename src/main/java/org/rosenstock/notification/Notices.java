package org.rosenstock.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.notification.notice.NoticeRepository;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** The inbox. Everybody has one and sees no other. */
@ApplicationScoped
@Transactional
public class Notices {

    @Inject
    NoticeRepository notices;

    /** How many the asker has not read. */
    public long unread(Asker by) {
        return notices.unread(by.employee());
    }

    /** The newest. */
    public List<NoticeRow> latest(Asker by, int count) {
        return notices.latest(by.employee(), Paging.first(count));
    }

    /** All, newest first. */
    public Slice<NoticeRow> list(Asker by, Paging paging) {
        return notices.list(by.employee(), paging);
    }

    /** Marks one of the asker's notices as read. @return where it leads */
    public String read(Asker by, long notice) {
        return notices.read(by.employee(), notice);
    }

    public void readAll(Asker by) {
        notices.readAll(by.employee());
    }
}
