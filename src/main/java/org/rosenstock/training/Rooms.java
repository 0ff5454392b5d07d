package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.room.RoomRepository;

/** Rooms for training, kept by the training office. */
@ApplicationScoped
@Transactional
public class Rooms {

    @Inject
    RoomRepository rooms;

    @Inject
    Clock clock;

    /** All rooms, those in use first. */
    public List<RoomRow> list(Asker by) {
        by.require(Role.HR);
        return rooms.list();
    }

    /** @return id */
    public long add(Asker by, RoomForm form) {
        by.require(Role.HR);
        Rejected.unlessEmpty(rooms.check(form, 0));
        return rooms.add(form);
    }

    public void change(Asker by, long id, RoomForm form) {
        by.require(Role.HR);
        Conflict.unlessSame(form.version(), rooms.lock(id).version());
        Rejected.unlessEmpty(rooms.check(form, id));
        rooms.change(id, form);
    }

    /** Offers it for planning no longer; what is planned there stays. */
    public void retire(Asker by, long id) {
        by.require(Role.HR);
        rooms.lock(id);
        rooms.retire(id, LocalDate.now(clock));
    }

    /** Takes the retirement back. */
    public void restore(Asker by, long id) {
        by.require(Role.HR);
        rooms.lock(id);
        rooms.retire(id, null);
    }
}
